import type { Page } from '@playwright/test';

/** Milliseconds from the key's own time stamp. */
export type KeyTimes = {
	/** Until the mark, and the bracket where there are brackets, stood in the page. */
	readonly inPage: readonly number[];
	/** Until the second frame after that. */
	readonly painted: readonly number[];
};

/** Has every page that is opened note, at each press of `1`, how long its mark and bracket took. */
export async function watchApplying(page: Page, hasBrackets: boolean): Promise<void> {
	await page.addInitScript(noteApplying, hasBrackets);
}

/** Presses `1` and waits until what it does has been painted. */
export async function pressAndWait(page: Page): Promise<void> {
	const before = await page.evaluate(() => performance.getEntriesByName('key-painted').length);
	await page.keyboard.press('1');
	await page.waitForFunction((count) => performance.getEntriesByName('key-painted').length > count, before, {
		polling: 50,
		timeout: 10_000
	});
}

export async function keyTimes(page: Page): Promise<KeyTimes> {
	return page.evaluate(() => ({
		inPage: performance.getEntriesByName('key-in-page').map(({ duration }) => duration),
		painted: performance.getEntriesByName('key-painted').map(({ duration }) => duration)
	}));
}

/** Runs in the page, before anything of it. */
function noteApplying(hasBrackets: boolean): void {
	const countMarks = () => document.querySelectorAll('mark.c').length;
	const countBrackets = () => document.querySelectorAll('.turn.current .margin g').length;
	const onkeydown = ({ key, timeStamp }: KeyboardEvent) => {
		if (key !== '1') return;
		const [marks, brackets] = [countMarks(), countBrackets()];
		const observer = new MutationObserver(() => {
			if (countMarks() <= marks || (hasBrackets && countBrackets() <= brackets)) return;
			observer.disconnect();
			performance.measure('key-in-page', { start: timeStamp, end: performance.now() });
			const painted = () => performance.measure('key-painted', { start: timeStamp, end: performance.now() });
			requestAnimationFrame(() => requestAnimationFrame(painted));
		});
		observer.observe(document, { childList: true, subtree: true, attributes: true });
	};
	addEventListener('keydown', onkeydown, { capture: true });
}

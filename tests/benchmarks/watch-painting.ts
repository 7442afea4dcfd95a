import type { Page } from '@playwright/test';

export type Expected = {
	readonly markCount: number;
	/** Whether every turn in view that carries a mark must have its brackets in the margin as well. */
	readonly hasBrackets: boolean;
};

/** Has every page that is opened note when all of its marks, and the brackets in view, have been painted. */
export async function watchPainting(page: Page, expected: Expected): Promise<void> {
	await page.addInitScript(notePainting, expected);
}

/** Milliseconds from the start of the navigation to the second frame after everything stood in the page. */
export async function paintedAfter(page: Page): Promise<number> {
	const entry = await page.waitForFunction(() => performance.getEntriesByName('painted')[0]?.startTime, undefined, {
		polling: 100,
		timeout: 30_000
	});
	const milliseconds = await entry.jsonValue();
	if (milliseconds === undefined) throw new Error('Nothing was painted');
	return milliseconds;
}

/** Runs in the page, before anything of it. It looks once a frame. */
function notePainting({ markCount, hasBrackets }: Expected): void {
	const isBracketed = () => {
		if (document.querySelector('.margin path') === null) return false;
		for (const turn of document.querySelectorAll('.turn')) {
			const { top, bottom } = turn.getBoundingClientRect();
			if (top > innerHeight) return true;
			const isCoded = bottom > 0 && turn.querySelector('mark.c') !== null;
			if (isCoded && turn.querySelector('.margin path') === null) return false;
		}
		return true;
	};
	const look = () => {
		if (document.querySelectorAll('mark.c').length < markCount || (hasBrackets && !isBracketed())) {
			requestAnimationFrame(look);
		} else {
			requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('painted')));
		}
	};
	requestAnimationFrame(look);
}

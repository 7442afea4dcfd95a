import type { Page } from '@playwright/test';
import { overlaps } from '../../src/lib/transcripts/text-range.ts';
import { moderatorLabel } from './invent-transcript.ts';
import type { Scale } from './scale.ts';
import type { ShownTranscript, ShownTwice } from './show-twice.ts';
import { keyTimes, pressAndWait, watchApplying, type KeyTimes } from './watch-applying.ts';
import { paintedAfter, watchPainting } from './watch-painting.ts';
import type { WorkLoad } from './work-load.ts';

export type ApplyingMeasurement = { readonly applied: KeyTimes; readonly marked: KeyTimes };

/** Puts a code on sentences one after the other, and on the static page a bare mark on the same ones. */
export async function measureApplying(
	{ application, still }: ShownTwice,
	work: WorkLoad,
	scale: Scale
): Promise<ApplyingMeasurement> {
	const toCode = freeTurns(work).slice(0, scale.applicationWarmUps + scale.applications);
	const applied = await onPage(application, (page) => applyCodes(page, toCode));
	const marked = await onPage(still, (page) => addMarks(page, toCode.length));
	return { applied: withoutWarmUps(applied, scale), marked: withoutWarmUps(marked, scale) };
}

/** Numbers of the participants' turns that carry nothing yet, so that one mark and one bracket come about. */
function freeTurns({ transcript, codings }: WorkLoad): number[] {
	return transcript.turns
		.filter((turn) => turn.label !== moderatorLabel && !codings.some((coding) => overlaps(coding, turn)))
		.map(({ number }) => number);
}

async function onPage(shown: ShownTranscript, doAll: (page: Page) => Promise<void>): Promise<KeyTimes> {
	const page = await shown.context.newPage();
	await watchPainting(page, shown.expected);
	await watchApplying(page, shown.expected.hasBrackets);
	await page.goto(shown.address);
	await paintedAfter(page);
	await doAll(page);
	const times = await keyTimes(page);
	await page.close();
	return times;
}

/** The arrow goes from turn to turn, Enter selects the first sentence, and 1 gives it the code that was used last. */
async function applyCodes(page: Page, toCode: readonly number[]): Promise<void> {
	let current = 1;
	for (const turn of toCode) {
		for (; current < turn; current += 1) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.locator(`#turn-${turn}.current mark.sel-p`).waitFor();
		await pressAndWait(page);
	}
}

async function addMarks(page: Page, count: number): Promise<void> {
	for (let marked = 0; marked < count; marked += 1) {
		await page.keyboard.press('ArrowDown');
		await pressAndWait(page);
	}
}

function withoutWarmUps({ inPage, painted }: KeyTimes, { applicationWarmUps }: Scale): KeyTimes {
	return { inPage: inPage.slice(applicationWarmUps), painted: painted.slice(applicationWarmUps) };
}

import type { Scale } from './scale.ts';
import type { ShownTranscript, ShownTwice } from './show-twice.ts';
import { paintedAfter, watchPainting } from './watch-painting.ts';

/** Milliseconds from the start of the navigation until the last mark, and bracket in view, was painted. */
export type OpeningMeasurement = { readonly opened: readonly number[]; readonly stillOpened: readonly number[] };

/** Opens transcript S and the static page by turns, so that whatever else the machine does touches both. */
export async function measureOpening({ application, still }: ShownTwice, scale: Scale): Promise<OpeningMeasurement> {
	const opened: number[] = [];
	const stillOpened: number[] = [];
	for (let round = 0; round < scale.openingWarmUps + scale.openings; round += 1) {
		opened.push(await open(application));
		stillOpened.push(await open(still));
	}
	return { opened: opened.slice(scale.openingWarmUps), stillOpened: stillOpened.slice(scale.openingWarmUps) };
}

async function open({ context, address, expected }: ShownTranscript): Promise<number> {
	const page = await context.newPage();
	await watchPainting(page, expected);
	await page.goto(address);
	const milliseconds = await paintedAfter(page);
	await page.close();
	return milliseconds;
}

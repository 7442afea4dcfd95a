import { timeFigure, type Figure } from './figure.ts';
import type { ApplyingMeasurement } from './measure-applying.ts';
import type { OpeningMeasurement } from './measure-opening.ts';
import { median, percentile } from './percentile.ts';

export function openingFigures({ opened, stillOpened }: OpeningMeasurement): Figure[] {
	const floor = { words: 'static page', milliseconds: median(stillOpened) };
	return [timeFigure('Opening S, until the last mark and bracket is painted', median(opened), floor, 2)];
}

export function applyingFigures({ applied, marked }: ApplyingMeasurement): Figure[] {
	const floorAt = (times: readonly number[], share: number) => ({
		words: 'one `<mark>`',
		milliseconds: percentile(times, share)
	});
	return [
		timeFigure(
			'Applying a code, key to paint, median',
			percentile(applied.painted, 0.5),
			floorAt(marked.painted, 0.5),
			3
		),
		timeFigure('Applying a code, key to paint, p95', percentile(applied.painted, 0.95), floorAt(marked.painted, 0.95)),
		timeFigure(
			'Of which until mark and bracket are in the page, median',
			percentile(applied.inPage, 0.5),
			floorAt(marked.inPage, 0.5)
		)
	];
}

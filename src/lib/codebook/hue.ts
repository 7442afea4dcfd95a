import { hues, type Hue } from './code.ts';

/** Whether a number names one of the sixteen hues. */
export function isHue(number: number): number is Hue {
	const known: readonly number[] = hues;
	return known.includes(number);
}

/** The order in which hues are given out: hues that follow each other, as those of siblings do, differ in stroke pattern. */
const inTurn = [11, 12, 9, 6, 7, 8, 10, 2, 1, 15, 3, 13, 14, 4, 5, 16] as const satisfies readonly Hue[];

/** The hue that comes in this place, counted from 0; after the sixteenth they begin again. */
export function hueInTurn(place: number): Hue {
	return inTurn[place % inTurn.length] ?? inTurn[0];
}

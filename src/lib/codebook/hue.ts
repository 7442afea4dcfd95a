import { hues, type Hue } from './code.ts';

/** Whether a number names one of the sixteen hues. */
export function isHue(number: number): number is Hue {
	const known: readonly number[] = hues;
	return known.includes(number);
}

/** The hue that comes in this place, counted from 0; after the sixteenth they begin again. */
export function hueInTurn(place: number): Hue {
	return hues[place % hues.length] ?? 1;
}

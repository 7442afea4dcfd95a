import { hues, type Hue } from './code.ts';

/** Whether a number names one of the sixteen hues. */
export function isHue(number: number): number is Hue {
	const known: readonly number[] = hues;
	return known.includes(number);
}

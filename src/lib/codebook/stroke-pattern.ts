import type { Hue } from './code.ts';

/** How the line of a code is drawn, so that a code is told apart without its colour. */
export type StrokePattern = 'solid' | 'dashed' | 'dotted' | 'double';

/** The pattern that the design gives each hue: the closest hues never share one. */
export const strokePatternOf: Readonly<Record<Hue, StrokePattern>> = {
	1: 'dashed',
	2: 'dotted',
	3: 'solid',
	4: 'solid',
	5: 'dashed',
	6: 'double',
	7: 'dashed',
	8: 'dotted',
	9: 'solid',
	10: 'solid',
	11: 'dashed',
	12: 'dotted',
	13: 'double',
	14: 'dotted',
	15: 'double',
	16: 'double'
};

import type { Hue } from '#lib/codebook/code.ts';
import type { StrokePattern } from '#lib/codebook/stroke-pattern.ts';
import { m } from '#lib/paraglide/messages.js';

export const hueWords: Readonly<Record<Hue, () => string>> = {
	1: m.codebook_hue_1,
	2: m.codebook_hue_2,
	3: m.codebook_hue_3,
	4: m.codebook_hue_4,
	5: m.codebook_hue_5,
	6: m.codebook_hue_6,
	7: m.codebook_hue_7,
	8: m.codebook_hue_8,
	9: m.codebook_hue_9,
	10: m.codebook_hue_10,
	11: m.codebook_hue_11,
	12: m.codebook_hue_12,
	13: m.codebook_hue_13,
	14: m.codebook_hue_14,
	15: m.codebook_hue_15,
	16: m.codebook_hue_16
};

export const patternWords: Readonly<Record<StrokePattern, () => string>> = {
	solid: m.codebook_pattern_solid,
	dashed: m.codebook_pattern_dashed,
	dotted: m.codebook_pattern_dotted,
	double: m.codebook_pattern_double
};

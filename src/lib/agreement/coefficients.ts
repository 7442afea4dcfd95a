import type { CoefficientResult } from './coefficient-result.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import { percentAgreement, unanimousAgreement } from './percent-agreement.ts';
import type { Ratings } from './ratings.ts';

export type Coefficient = {
	readonly id: string;
	readonly compute: (ratings: Ratings<string | number>) => CoefficientResult;
};

/** Every measure of agreement that can be computed. */
export const coefficients = [
	{ id: 'percent-agreement', compute: percentAgreement },
	{ id: 'unanimous-agreement', compute: unanimousAgreement },
	{ id: 'krippendorff-alpha-nominal', compute: krippendorffAlpha }
] as const satisfies readonly Coefficient[];

export type CoefficientId = (typeof coefficients)[number]['id'];

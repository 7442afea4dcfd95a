import type { CoefficientResult } from './coefficient-result.ts';
import type { Ratings } from './ratings.ts';
import { whyNotPairable } from './why-not-pairable.ts';

/**
 * Krippendorff's alpha for nominal values: α = 1 − Dₒ / Dₑ, observed over expected disagreement. 1 is perfect agreement,
 * 0 what coders would reach who drew from the same pool of values at random; below 0 they differ more than that.
 *
 * Any number of coders, and any judgement may be missing: a unit counts with the coders who judged it, and a unit with
 * fewer than two of them does not count. With n judgements in all, mᵤ in unit u of which nᵤₖ say k, and nₖ that say k,
 *   Dₒ = (1/n) Σᵤ (mᵤ(mᵤ − 1) − Σₖ nᵤₖ(nᵤₖ − 1)) / (mᵤ − 1)
 *   Dₑ = (n² − Σₖ nₖ²) / (n(n − 1)).
 * It corrects for chance and for small samples. It assumes that coders judged independently, that they are exchangeable,
 * and that values are equal or not, without order. Undefined when nothing can be paired, and when every judgement is the
 * same (Dₑ = 0): what never varies cannot show that it was measured reliably.
 *
 * Krippendorff, K. (2004). Content Analysis: An Introduction to Its Methodology (2nd ed.), chapter 11. Sage.
 * Krippendorff, K. (2011). Computing Krippendorff's Alpha-Reliability. University of Pennsylvania.
 */
export function krippendorffAlpha<Value>(ratings: Ratings<Value>): CoefficientResult {
	const positionOfValue = new Map<Value, number>();
	const total: number[] = [];
	const inUnit: number[] = [];
	const positions: number[] = [];
	let judgements = 0;
	let disagreement = 0;

	for (const unit of ratings) {
		positions.length = 0;
		for (const value of unit) {
			if (value === undefined) continue;
			let position = positionOfValue.get(value);
			if (position === undefined) {
				position = positionOfValue.size;
				positionOfValue.set(value, position);
			}
			positions.push(position);
		}
		const coders = positions.length;
		if (coders < 2) continue;

		judgements += coders;
		let agreeingPairs = 0;
		for (const position of positions) {
			const soFar = inUnit[position] ?? 0;
			agreeingPairs += 2 * soFar;
			inUnit[position] = soFar + 1;
			total[position] = (total[position] ?? 0) + 1;
		}
		for (const position of positions) inUnit[position] = 0;
		disagreement += (coders * (coders - 1) - agreeingPairs) / (coders - 1);
	}

	if (judgements === 0) return { ok: false, reason: whyNotPairable(ratings) };
	const differingPairs = judgements ** 2 - total.reduce((sum, count) => sum + (count ?? 0) ** 2, 0);
	if (differingPairs === 0) return { ok: false, reason: 'no-variation' };
	return { ok: true, value: 1 - (disagreement * (judgements - 1)) / differingPairs };
}

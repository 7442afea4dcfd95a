import type { CoefficientResult } from './coefficient-result.ts';
import type { Ratings } from './ratings.ts';
import { whyNotPairable } from './why-not-pairable.ts';

/**
 * Percent agreement, pairwise, as a proportion from 0 to 1: in each unit the share of pairs of coders who gave the same
 * value, then the mean over the units that two coders or more judged. With missing judgements this weighs every unit
 * alike; weighing every pair alike gives another figure (.800 for the .818 of Krippendorff's example).
 *
 * It corrects for nothing: on a rare code, coders who both stay silent agree nearly always. Show it beside a coefficient
 * that corrects for chance. Undefined without a unit that two coders judged.
 *
 * Gwet, K. L. (2014). Handbook of Inter-Rater Reliability (4th ed.). Advanced Analytics.
 */
export function percentAgreement<Value>(ratings: Ratings<Value>): CoefficientResult {
	return meanOverPairableUnits(ratings, (values) => {
		let agreeingPairs = 0;
		for (const value of values) {
			for (const other of values) if (value === other) agreeingPairs += 1;
		}
		const coders = values.length;
		return (agreeingPairs - coders) / (coders * (coders - 1));
	});
}

/**
 * Unanimous agreement, as a proportion from 0 to 1: the share of units on which all coders who judged them gave the same
 * value, among the units that two coders or more judged. Equal to percent agreement with two coders, and lower with
 * more: every further coder is one more who can differ.
 */
export function unanimousAgreement<Value>(ratings: Ratings<Value>): CoefficientResult {
	return meanOverPairableUnits(ratings, (values) => (values.every((value) => value === values[0]) ? 1 : 0));
}

function meanOverPairableUnits<Value>(
	ratings: Ratings<Value>,
	agreementOf: (values: readonly (Value | undefined)[]) => number
): CoefficientResult {
	let sum = 0;
	let pairableUnits = 0;
	for (const unit of ratings) {
		const values = unit.includes(undefined) ? unit.filter((value) => value !== undefined) : unit;
		if (values.length < 2) continue;
		sum += agreementOf(values);
		pairableUnits += 1;
	}
	if (pairableUnits === 0) return { ok: false, reason: whyNotPairable(ratings) };
	return { ok: true, value: sum / pairableUnits };
}

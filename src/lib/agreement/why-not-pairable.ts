import type { UndefinedReason } from './coefficient-result.ts';
import type { Ratings } from './ratings.ts';

/** Why ratings hold no unit that two coders judged. */
export function whyNotPairable(ratings: Ratings<unknown>): UndefinedReason {
	if (ratings.length === 0) return 'no-units';
	const coders = new Set(ratings.flatMap((unit) => [...unit.keys()].filter((coder) => unit[coder] !== undefined)));
	return coders.size < 2 ? 'one-coder' : 'no-pairable-units';
}

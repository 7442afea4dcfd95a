/**
 * Why a coefficient has no value: there are no units; fewer than two coders judged anything; no unit was judged by two
 * coders; or everybody always gave the same value, so that nothing is left to agree on by more than chance.
 */
export type UndefinedReason = 'no-units' | 'one-coder' | 'no-pairable-units' | 'no-variation';

/** A coefficient, or the reason why it is undefined. Never 0, 1 or NaN in place of a reason. */
export type CoefficientResult =
	{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly reason: UndefinedReason };

import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '#lib/privacy/evaluation/wilson-interval.ts';

describe('the Wilson score interval', () => {
	// Newcombe, R. G. (1998). Two-sided confidence intervals for the single proportion. Statistics in Medicine, 17, 857–872, table I.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('reproduces %i of %i as printed by Newcombe (1998, table I)', (successes, trials, low, high) => {
		const interval = wilsonInterval(successes, trials);
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	it('is undefined without a trial', () => {
		expect(wilsonInterval(0, 0)).toBeUndefined();
	});
});

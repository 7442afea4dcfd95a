import { expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/lib/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '../../src/lib/agreement/percent-agreement.ts';

it('reproduces the two coders and two values of Krippendorff (1980, p. 133)', () => {
	const ratings = [
		[0, 0],
		[1, 1],
		[0, 1],
		[0, 0],
		[0, 0],
		[0, 1],
		[0, 0],
		[0, 1],
		[1, 0],
		[0, 0]
	];
	expect(krippendorffAlpha(ratings)).toEqual({ ok: true, value: expect.closeTo(0.095, 3) });
	expect(percentAgreement(ratings)).toEqual({ ok: true, value: expect.closeTo(0.6, 9) });
});

it('reproduces the three coders of Krippendorff (1980, p. 139)', () => {
	const ratings = [
		[1, 1, 1],
		[1, 2, 2],
		[2, 2, 2],
		[4, 4, 4],
		[1, 4, 4],
		[2, 2, 2],
		[1, 2, 3],
		[3, 3, 3],
		[2, 2, 2]
	];
	expect(krippendorffAlpha(ratings)).toEqual({ ok: true, value: expect.closeTo(0.642, 3) });
});

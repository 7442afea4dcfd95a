import { expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/lib/agreement/krippendorff-alpha.ts';
import { percentAgreement, unanimousAgreement } from '../../src/lib/agreement/percent-agreement.ts';

const none = undefined;

it('reproduces nominal data of two observers, Krippendorff (2011, example B)', () => {
	const ben = [...'aabbdcccedda'];
	const gerry = [...'babbbccceddd'];
	const ratings = ben.map((value, unit) => [value, gerry[unit]]);
	expect(krippendorffAlpha(ratings)).toEqual({ ok: true, value: expect.closeTo(0.692, 3) });
});

const fourObservers = [
	[1, 1, none, 1],
	[2, 2, 3, 2],
	[3, 3, 3, 3],
	[3, 3, 3, 3],
	[2, 2, 2, 2],
	[1, 2, 3, 4],
	[4, 4, 4, 4],
	[1, 1, 2, 1],
	[2, 2, 2, 2],
	[none, 5, 5, 5],
	[none, none, 1, 1],
	[none, none, 3, none]
];

it('reproduces nominal data of four observers with missing values, Krippendorff (2011, example C)', () => {
	expect(krippendorffAlpha(fourObservers)).toEqual({ ok: true, value: expect.closeTo(0.743, 3) });
});

it('weighs every unit alike in percent agreement on the same data', () => {
	expect(percentAgreement(fourObservers)).toEqual({ ok: true, value: expect.closeTo(9 / 11, 12) });
	expect(unanimousAgreement(fourObservers)).toEqual({ ok: true, value: expect.closeTo(8 / 11, 12) });
});

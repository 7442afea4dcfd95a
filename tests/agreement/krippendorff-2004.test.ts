import { expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/lib/agreement/krippendorff-alpha.ts';

it('reproduces the two coders and three values of Krippendorff (2004, p. 227)', () => {
	const units = ['aa', 'ab', 'bb', 'bb', 'bb', 'bb', 'bc', 'cc', 'cc', 'cc', 'cc', 'cc'];
	expect(krippendorffAlpha(units.map((unit) => [...unit]))).toEqual({ ok: true, value: expect.closeTo(0.734, 3) });
});

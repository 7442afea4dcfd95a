import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPlaces, maskPlaces, nothingMasked, reopenPlaces, statesOf } from '#lib/privacy/personal-data/masking.ts';

const kees = { start: 4, end: 8 };
const poort = { start: 20, end: 25 };

describe('deciding about possible personal data', () => {
	it('replaces or keeps each place, and can be taken back', () => {
		const masked = keepPlaces(maskPlaces(nothingMasked, [kees], '[collega]', 'name'), [poort]);
		expect(statesOf(masked, [kees, poort])).toEqual(['replaced', 'kept']);
		expect(masked.edits).toEqual([{ ...kees, replacement: '[collega]', kind: 'name' }]);
		expect(statesOf(reopenPlaces(masked, [kees]), [kees, poort])).toEqual(['open', 'kept']);
	});
	it('lets the last decision about the same words count', () => {
		const first = maskPlaces(nothingMasked, [kees], '[collega]', 'name');
		expect(keepPlaces(first, [kees])).toEqual({ edits: [], kept: [kees] });
		expect(maskPlaces(first, [{ start: 0, end: 10 }], '[…]', undefined).edits).toHaveLength(1);
	});
	it('never leaves two decisions about one character', () => {
		const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
			start: Math.min(one, other),
			end: Math.max(one, other) + 1
		}));
		fc.assert(
			fc.property(fc.array(fc.tuple(range, fc.constantFrom('mask', 'keep', 'reopen'))), (acts) => {
				let masking = nothingMasked;
				for (const [place, act] of acts) {
					if (act === 'mask') masking = maskPlaces(masking, [place], 'x', undefined);
					else masking = act === 'keep' ? keepPlaces(masking, [place]) : reopenPlaces(masking, [place]);
				}
				const all = [...masking.edits, ...masking.kept].toSorted((one, other) => one.start - other.start);
				for (const [index, one] of all.entries()) {
					const next = all[index + 1];
					if (next !== undefined) expect(one.end).toBeLessThanOrEqual(next.start);
				}
			})
		);
	});
});

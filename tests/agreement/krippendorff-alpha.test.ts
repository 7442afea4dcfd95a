import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoefficientResult } from '../../src/lib/agreement/coefficient-result.ts';
import { krippendorffAlpha } from '../../src/lib/agreement/krippendorff-alpha.ts';
import { percentAgreement } from '../../src/lib/agreement/percent-agreement.ts';
import type { Ratings } from '../../src/lib/agreement/ratings.ts';

/** Alpha by its definition, pair by pair: slow, and nothing in common with the one pass over counts. */
function alphaByPairs(ratings: Ratings<number>): number | undefined {
	const units = ratings.map((unit) => unit.filter((value) => value !== undefined)).filter((unit) => unit.length > 1);
	const all = units.flat();
	const differing = (values: readonly number[]): number =>
		values.flatMap((value, i) => values.filter((other, j) => i !== j && value !== other)).length;
	const expected = differing(all) / (all.length * (all.length - 1));
	const observed = units.reduce((sum, unit) => sum + differing(unit) / (unit.length - 1), 0) / all.length;
	return expected > 0 ? 1 - observed / expected : undefined;
}

const coders = 4;
const unit = fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), {
	minLength: coders,
	maxLength: coders
});
const ratings = fc.array(unit, { maxLength: 12 });

function expectSame(result: CoefficientResult, other: CoefficientResult): void {
	expect(result).toEqual(other.ok ? { ok: true, value: expect.closeTo(other.value, 10) } : other);
}

describe('Krippendorff’s alpha', () => {
	it('equals its definition pair by pair', () => {
		fc.assert(
			fc.property(ratings, (judged) => {
				const result = krippendorffAlpha(judged);
				const byPairs = alphaByPairs(judged);
				if (byPairs === undefined) expect(result.ok).toBe(false);
				else expect(result).toEqual({ ok: true, value: expect.closeTo(byPairs, 10) });
			})
		);
	});

	it('does not depend on the order of the coders', () => {
		const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: coders, maxLength: coders });
		fc.assert(
			fc.property(ratings, order, (judged, columns) => {
				const reordered = judged.map((values) => columns.map((column) => values[column]));
				expectSame(krippendorffAlpha(reordered), krippendorffAlpha(judged));
			})
		);
	});

	it('does not depend on the order of the units', () => {
		fc.assert(
			fc.property(ratings, fc.infiniteStream(fc.nat()), (judged, keys) => {
				const reordered = judged
					.map((values) => ({ values, key: keys.next().value }))
					.toSorted((a, b) => a.key - b.key)
					.map(({ values }) => values);
				expectSame(krippendorffAlpha(reordered), krippendorffAlpha(judged));
			})
		);
	});

	it('is 1 when all coders agree and the values vary', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1 }), (values) => {
				const judged = [...values, 4].map((value) => [value, value, value]);
				expect(krippendorffAlpha(judged)).toEqual({ ok: true, value: 1 });
			})
		);
	});

	it('falls below 0 when coders differ more than chance would have it', () => {
		expect(
			krippendorffAlpha([
				[0, 1],
				[1, 0]
			])
		).toEqual({ ok: true, value: -0.5 });
	});

	it('ignores units that one coder judged', () => {
		const judged = [
			['a', 'a'],
			['b', 'b'],
			['a', 'b']
		];
		const more = [...judged, ['a', undefined], [undefined, 'b']];
		expect(krippendorffAlpha(more)).toEqual(krippendorffAlpha(judged));
	});

	it('names the reason when it is undefined', () => {
		expect(krippendorffAlpha([])).toEqual({ ok: false, reason: 'no-units' });
		expect(krippendorffAlpha([[1], [0]])).toEqual({ ok: false, reason: 'one-coder' });
		expect(
			krippendorffAlpha([
				[1, undefined],
				[0, undefined]
			])
		).toEqual({ ok: false, reason: 'one-coder' });
		expect(
			krippendorffAlpha([
				[1, undefined],
				[undefined, 0]
			])
		).toEqual({ ok: false, reason: 'no-pairable-units' });
		expect(
			krippendorffAlpha([
				[0, 0],
				[0, 0]
			])
		).toEqual({ ok: false, reason: 'no-variation' });
	});
});

describe('percent agreement', () => {
	it('is defined where alpha is not for want of variation', () => {
		expect(
			percentAgreement([
				[0, 0],
				[0, 0]
			])
		).toEqual({ ok: true, value: 1 });
	});

	it('counts pairs of coders within a unit', () => {
		expect(percentAgreement([[1, 1, 0]])).toEqual({ ok: true, value: expect.closeTo(1 / 3, 12) });
	});

	it('names the reason when it is undefined', () => {
		expect(percentAgreement([[1], [0]])).toEqual({ ok: false, reason: 'one-coder' });
	});
});

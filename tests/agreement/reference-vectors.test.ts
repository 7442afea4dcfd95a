import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coefficients, type CoefficientId } from '../../src/lib/agreement/coefficients.ts';

type Vector = {
	id: string;
	measure: string;
	source: string;
	input: { kind: string; ratings?: (string | number | null)[][] };
	expected: Record<string, number | string | null>;
	tolerance: number;
};

const file = '../shared/agreement/vectors.json';
const vectors: Vector[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const coefficientOf = new Map<string, CoefficientId>([
	['alpha', 'krippendorff-alpha-nominal'],
	['alpha_nominal', 'krippendorff-alpha-nominal'],
	['pairwise', 'percent-agreement'],
	['percent', 'percent-agreement'],
	['unanimous', 'unanimous-agreement']
]);
const measures = new Set(['percent-agreement', 'krippendorff-alpha-nominal', 'edge-case']);
const used = vectors.filter(({ measure, input }) => measures.has(measure) && input.ratings !== undefined);

describe.skipIf(vectors.length === 0)('reference vectors', () => {
	it('has vectors for both measures', () => {
		expect(new Set(used.map(({ measure }) => measure))).toEqual(measures);
	});

	it.each(used)('reproduces $id ($source)', ({ input, expected, tolerance }) => {
		const ratings = (input.ratings ?? []).map((unit) => unit.map((value) => value ?? undefined));
		const measured = Object.entries(expected).filter(([name]) => coefficientOf.has(name));
		expect(measured.length).toBeGreaterThan(0);
		for (const [name, value] of measured) {
			const coefficient = coefficients.find(({ id }) => id === coefficientOf.get(name));
			const result = coefficient?.compute(ratings);
			if (typeof value === 'number') {
				expect(result, name).toEqual({ ok: true, value: expect.any(Number) });
				if (result?.ok) expect(Math.abs(result.value - value), name).toBeLessThanOrEqual(tolerance);
			} else {
				expect(result, name).toEqual({ ok: false, reason: expected.reason });
			}
		}
	});
});

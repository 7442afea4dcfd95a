import { describe, expect, it } from 'vitest';
import type { CodeAgreement, CoderComparison } from '#lib/agreement/compare-coders.ts';
import type { CoefficientResult } from '#lib/agreement/coefficient-result.ts';
import type { Code } from '#lib/codebook/code.ts';
import { alphaDecimals, boardOf } from '../../src/routes/projects/[project]/agreement/agreement-board.ts';
import { alphaAxisFor, positionOnAxis } from '../../src/routes/projects/[project]/agreement/alpha-axis.ts';

describe('boardOf', () => {
	it('puts the highest α first and the undefined last', () => {
		const board = boardOf(
			comparison(
				agreement('low', [6, 6], -0.2),
				agreement('undefined', [6, 6], 'no-variation'),
				agreement('high', [6, 6], 0.9)
			),
			['low', 'undefined', 'high'].map((id) => code(id))
		);
		expect(board.often.map((row) => row.code.id)).toEqual(['high', 'low', 'undefined']);
	});

	it('sets codes with fewer than ten uses by all coders together apart', () => {
		const board = boardOf(comparison(agreement('nine', [4, 5], 1), agreement('ten', [5, 5], 1)), [
			code('nine'),
			code('ten')
		]);
		expect(board.few.map((row) => [row.code.id, row.uses])).toEqual([['nine', 9]]);
		expect(board.often.map((row) => [row.code.id, row.usesByCoder])).toEqual([['ten', [5, 5]]]);
	});

	it('names the codes that nobody used, save archived ones', () => {
		const board = boardOf(comparison(agreement('used', [5, 5], 1)), [
			code('used'),
			code('unused'),
			{ ...code('archived'), isArchived: true }
		]);
		expect(board.unused.map(({ id }) => id)).toEqual(['unused']);
	});

	it('tells how many codes reach the lines, from those with an α and uses enough', () => {
		const board = boardOf(
			comparison(
				agreement('firm', [9, 9], 0.8),
				agreement('tentative', [9, 9], 0.667),
				agreement('not-yet', [9, 9], 0.66),
				agreement('undefined', [9, 9], 'no-variation'),
				agreement('few', [1, 1], 1)
			),
			['firm', 'tentative', 'not-yet', 'undefined', 'few'].map((id) => code(id))
		);
		expect(board.told).toEqual({
			codes: 3,
			reachingLower: 2,
			reachingUpper: 1,
			lowest: { name: 'not-yet', alpha: 0.66 }
		});
	});
});

describe('alphaDecimals', () => {
	it('shows a third decimal only where two would carry α over a line', () => {
		expect(alphaDecimals(0.798)).toBe(3);
		expect(alphaDecimals(0.6659)).toBe(3);
		expect(alphaDecimals(0.79)).toBe(2);
		expect(alphaDecimals(0.8)).toBe(2);
		expect(alphaDecimals(0.667)).toBe(2);
	});
});

describe('alphaAxisFor', () => {
	it('starts at 0 and reaches lower only where a value needs it', () => {
		expect(alphaAxisFor([0.4, 0.9], 250).lowest).toBe(0);
		expect(alphaAxisFor([], 250).lowest).toBe(0);
		expect(alphaAxisFor([-0.05, 0.9], 250).lowest).toBe(-0.2);
	});

	it('keeps every value of α within the drawing', () => {
		const axis = alphaAxisFor([-0.93], 250);
		expect(positionOnAxis(axis, -0.93)).toBeGreaterThan(0);
		expect(positionOnAxis(axis, 1)).toBeLessThan(250);
	});
});

function comparison(...codes: readonly CodeAgreement[]): CoderComparison {
	return {
		transcriptIds: ['transcript'],
		coderIds: ['noor', 'teun'],
		units: 50,
		overallAlpha: { ok: true, value: 0.7 },
		codes
	};
}

function agreement(
	codeId: string,
	[noor, teun]: readonly [number, number],
	alpha: number | 'no-variation'
): CodeAgreement {
	const result: CoefficientResult =
		typeof alpha === 'number' ? { ok: true, value: alpha } : { ok: false, reason: alpha };
	return {
		codeId,
		units: 50,
		turnsByCoder: new Map([
			['noor', noor],
			['teun', teun]
		]),
		percent: { ok: true, value: 0.9 },
		alpha: result,
		differingTurns: 0
	};
}

function code(id: string): Code {
	return {
		id,
		parentId: undefined,
		name: id,
		abbreviation: '',
		hue: 1,
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		position: 0,
		isArchived: false,
		version: 1
	};
}

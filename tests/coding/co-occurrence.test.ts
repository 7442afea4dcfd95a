import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeByTranscript } from '#lib/coding/code-by-transcript.ts';
import { codesInSameTurn, overlappingCodes, type CodedRange } from '#lib/coding/co-occurrence.ts';
import { overlaps } from '#lib/transcripts/text-range.ts';

const coded = (codeId: string, start: number, end: number, coderId = 'noor', transcriptId = 'fg1'): CodedRange => ({
	...{ codeId, coderId },
	passage: { transcriptId, start, end }
});
const turns = Array.from({ length: 12 }, (_, position) => ({ start: position * 5, end: position * 5 + 4 }));
const codeIds = ['a', 'b', 'c'];

describe('codes that occur together', () => {
	it('share a character; touching is not enough', () => {
		const codings = [coded('a', 0, 10), coded('b', 9, 12), coded('c', 10, 11)];
		expect(overlappingCodes(codeIds, codings)).toEqual([
			[1, 1, 0],
			[1, 1, 1],
			[0, 1, 1]
		]);
	});
	it('do so in one transcript and in one coder’s layer', () => {
		const codings = [coded('a', 0, 10), coded('b', 0, 10, 'teun'), coded('b', 0, 10, 'noor', 'fg2')];
		expect(overlappingCodes(['a', 'b'], codings)).toEqual([
			[1, 0],
			[0, 2]
		]);
	});
	it('are counted once for a turn, however often they lie in it', () => {
		const codings = [coded('a', 0, 2), coded('a', 3, 4), coded('b', 2, 3), coded('b', 6, 8)];
		expect(codesInSameTurn(['a', 'b'], codings, () => turns)).toEqual([
			[1, 1],
			[1, 2]
		]);
	});
	it('are only those that were asked for', () => {
		expect(overlappingCodes(['a'], [coded('a', 0, 4), coded('b', 0, 4)])).toEqual([[1]]);
		expect(overlappingCodes([], [coded('a', 0, 4)])).toEqual([]);
	});
	it('are those that comparing every coding with every other finds', () => {
		const coding = fc
			.tuple(
				...([fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 50 }), fc.integer({ min: 1, max: 15 })] as const),
				...([fc.constantFrom('noor', 'teun'), fc.constantFrom('fg1', 'fg2')] as const)
			)
			.map(([codeId, start, length, coderId, fg]) => coded(codeId, start, start + length, coderId, fg));
		fc.assert(
			fc.property(fc.array(coding, { maxLength: 40 }), (codings) => {
				expect(overlappingCodes(codeIds, codings)).toEqual(byComparing(codings, overlaps));
				expect(codesInSameTurn(codeIds, codings, () => turns)).toEqual(byTurn(codings));
			})
		);
	});
});

function byComparing(codings: readonly CodedRange[], meets: typeof overlaps): number[][] {
	return codeIds.map((one) =>
		codeIds.map((other) => {
			if (one === other) return codings.filter(({ codeId }) => codeId === one).length;
			const pairs = codings.flatMap((first) => codings.map((second) => [first, second] as const));
			return pairs.filter(
				([first, second]) =>
					first.codeId === one &&
					second.codeId === other &&
					first.coderId === second.coderId &&
					first.passage.transcriptId === second.passage.transcriptId &&
					meets(first.passage, second.passage)
			).length;
		})
	);
}

function byTurn(codings: readonly CodedRange[]): number[][] {
	const layers = ['noor', 'teun'].flatMap((coderId) =>
		['fg1', 'fg2'].map((transcriptId) => ({ coderId, transcriptId }))
	);
	const lies = (code: string, { coderId, transcriptId }: (typeof layers)[number], turn: (typeof turns)[number]) =>
		codings.some(
			(coding) =>
				coding.codeId === code &&
				coding.coderId === coderId &&
				coding.passage.transcriptId === transcriptId &&
				overlaps(coding.passage, turn)
		);
	return codeIds.map((one) =>
		codeIds.map(
			(other) =>
				layers.flatMap((layer) => turns.filter((turn) => lies(one, layer, turn) && lies(other, layer, turn))).length
		)
	);
}

describe('codes by transcript', () => {
	it('count the codings of every code in every transcript, none included', () => {
		const codings = [coded('a', 0, 4), coded('a', 5, 9), coded('b', 0, 4, 'noor', 'fg2'), coded('x', 0, 4)];
		expect(codeByTranscript(['a', 'b'], ['fg1', 'fg2'], codings)).toEqual([
			[2, 0],
			[0, 1]
		]);
	});
});

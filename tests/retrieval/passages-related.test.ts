import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeRelation } from '#lib/retrieval/passage-query.ts';
import { areRelated, type PlacedTurn } from '#lib/retrieval/passages-related.ts';
import { selectPassages } from '#lib/retrieval/select-passages.ts';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';

const range = fc
	.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
	.map(([start, length]): TextRange => ({ start, end: start + length }));
const ranges = fc.array(range, { maxLength: 12 });
/** Turns of some length with a line between them, spoken by one of three people or by nobody in particular. */
const turns = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom('roos', 'daan', 'sem', undefined)), { maxLength: 12 })
	.map((made) => {
		let start = 0;
		return made.map(([length, participantId], index): PlacedTurn => {
			const turn = { number: index + 1, start, end: start + length, participantId };
			start += length + 1;
			return turn;
		});
	});
const relation: fc.Arbitrary<CodeRelation> = fc.oneof(
	fc.constantFrom<CodeRelation>(
		{ kind: 'covered-by' },
		{ kind: 'overlapping' },
		{ kind: 'same-speaker' },
		{ kind: 'same-group' }
	),
	fc.nat(4).map((apart) => ({ kind: 'within-turns' as const, turns: apart }))
);

/** The same question, asked of every pair. */
function isRelated(one: TextRange, other: TextRange, asked: CodeRelation, all: readonly PlacedTurn[]): boolean {
	const touched = (passage: TextRange) => all.filter((turn) => overlaps(turn, passage));
	switch (asked.kind) {
		case 'covered-by':
			return other.start <= one.start && one.end <= other.end;
		case 'overlapping':
			return overlaps(one, other);
		case 'within-turns':
			return touched(one).some((turn) =>
				touched(other).some((another) => Math.abs(turn.number - another.number) <= asked.turns)
			);
		case 'same-speaker':
			return touched(one).some(({ participantId }) =>
				touched(other).some((turn) => participantId !== undefined && turn.participantId === participantId)
			);
		case 'same-group':
			return true;
	}
}

describe('how passages stand to one another', () => {
	it('is the same as looking at every pair', () => {
		fc.assert(
			fc.property(ranges, ranges, relation, turns, (passages, others, asked, all) => {
				expect(areRelated(passages, others, asked, all)).toEqual(
					passages.map((one) => others.some((other) => isRelated(one, other, asked, all)))
				);
			}),
			{ numRuns: 1000 }
		);
	});

	it('never finds a passage both with and without another code, and always one of the two', () => {
		fc.assert(
			fc.property(ranges, ranges, relation, turns, (candidates, others, asked, all) => {
				const found = (isAbsent: boolean) =>
					selectPassages({
						candidates,
						conditions: [{ condition: { relation: asked, isAbsent, codeIds: [] }, others }],
						turns: all,
						wantedTurns: undefined
					});
				const every = selectPassages({ candidates, conditions: [], turns: all, wantedTurns: undefined });
				expect(found(true).length + found(false).length).toBe(every.length);
			})
		);
	});

	it('shows words once that two coders gave the same code', () => {
		const twice = { start: 3, end: 9 };
		expect(
			selectPassages({ candidates: [twice, { ...twice }], conditions: [], turns: [], wantedTurns: undefined })
		).toEqual([twice]);
	});

	it('keeps a passage that reaches into a turn that is asked for', () => {
		const all: PlacedTurn[] = [
			{ number: 1, start: 0, end: 5, participantId: 'roos' },
			{ number: 2, start: 6, end: 12, participantId: 'daan' }
		];
		const candidates = [
			{ start: 0, end: 4 },
			{ start: 2, end: 8 }
		];
		expect(selectPassages({ candidates, conditions: [], turns: all, wantedTurns: new Set([2]) })).toEqual([
			candidates[1]
		]);
	});
});

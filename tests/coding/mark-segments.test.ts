import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Coding } from '../../src/lib/coding/coding.ts';
import { markSegments } from '../../src/lib/coding/mark-segments.ts';

const codingOf = (id: string, start: number, end: number): Coding => ({
	id,
	coderId: 'noor',
	codeId: `code-${id}`,
	passage: { transcriptId: 'fg2', start, end }
});

describe('marking the passages of a turn', () => {
	it('cuts where two codings overlap and names both, the earlier first', () => {
		const segments = markSegments({ start: 0, end: 30 }, [codingOf('b', 10, 25), codingOf('a', 5, 15)]);
		expect(segments.map(({ start, end, codings }) => [start, end, codings.map(({ id }) => id).join('')])).toEqual([
			[0, 5, ''],
			[5, 10, 'a'],
			[10, 15, 'ab'],
			[15, 25, 'b'],
			[25, 30, '']
		]);
	});
	it('clips a coding that runs over several turns', () => {
		const segments = markSegments({ start: 20, end: 30 }, [codingOf('a', 5, 45)]);
		expect(segments).toEqual([{ start: 20, end: 30, codings: [codingOf('a', 5, 45)], isSelected: false }]);
	});
	it('cuts out the selected passage, coded or not', () => {
		const segments = markSegments({ start: 0, end: 30 }, [codingOf('a', 5, 15)], { start: 10, end: 20 });
		expect(segments.map(({ start, isSelected }) => [start, isSelected])).toEqual([
			[0, false],
			[5, false],
			[10, true],
			[15, true],
			[20, false]
		]);
	});
	it('covers every character of the turn once, whatever the codings', () => {
		const passage = fc.tuple(fc.nat(60), fc.nat(60)).filter(([start, end]) => start < end);
		fc.assert(
			fc.property(fc.array(passage, { maxLength: 12 }), (passages) => {
				const range = { start: 10, end: 50 };
				const codings = passages.map(([start, end], position) => codingOf(String(position), start, end));
				const segments = markSegments(range, codings);
				expect(segments[0]?.start).toBe(range.start);
				expect(segments.at(-1)?.end).toBe(range.end);
				for (const [position, segment] of segments.entries()) {
					expect(segment.start).toBeLessThan(segment.end);
					if (position > 0) expect(segments[position - 1]?.end).toBe(segment.start);
					const expected = codings.filter(
						({ passage: { start, end } }) => start <= segment.start && segment.end <= end
					);
					expect(new Set(segment.codings)).toEqual(new Set(expected));
					for (const {
						passage: { start, end }
					} of codings) {
						for (const edge of [start, end]) expect(segment.start < edge && edge < segment.end).toBe(false);
					}
				}
			})
		);
	});
});

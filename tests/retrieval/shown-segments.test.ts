import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownSegments } from '#lib/retrieval/shown-segments.ts';

const range = fc
	.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
	.map(([start, length]) => ({ start, end: start + length }));

it('shows every character of a turn once, and marks those that lie in a range only', () => {
	fc.assert(
		fc.property(fc.string({ minLength: 1, maxLength: 30 }), range, fc.array(range), (words, passage, hits) => {
			const segments = shownSegments({ start: 10, words }, passage, [{ ...passage, hue: 3 }], hits);
			expect(segments.map((segment) => segment.words).join('')).toBe(words);
			let at = 10;
			for (const segment of segments)
				for (let character = 0; character < segment.words.length; character += 1, at += 1) {
					const place = at;
					const lies = (one: { start: number; end: number }) => one.start <= place && place < one.end;
					expect(segment).toMatchObject({ isFound: lies(passage), isHit: hits.some(lies) });
				}
		})
	);
});

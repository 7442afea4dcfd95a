import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeMover } from '#lib/transcripts/range-mover.ts';
import { inverseOf, replaceText, type TextReplacement } from '#lib/transcripts/text-replacement.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';

const text = 'Kees en ik doen samen de poort, en Kees belt.';

function replaced(words: string, replacement: string): TextReplacement[] {
	return [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
		start: index,
		end: index + words.length,
		replacement
	}));
}

function passage(words: string): TextRange {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

function wordsAfter(range: TextRange, replacements: readonly TextReplacement[]) {
	const moved = rangeMover(replacements)(range);
	return { words: replaceText(text, replacements).slice(moved.start, moved.end), isTouched: moved.isTouched };
}

describe('a passage when words of a transcript are replaced', () => {
	it('keeps its words when another passage is masked', () => {
		expect(wordsAfter(passage('samen de poort'), replaced('Kees', '[collega]'))).toEqual({
			words: 'samen de poort',
			isTouched: false
		});
	});
	it('takes in what stands for its own words now', () => {
		expect(wordsAfter(passage('en Kees belt'), replaced('Kees', '[collega]'))).toEqual({
			words: 'en [collega] belt',
			isTouched: true
		});
	});
	it('takes in the whole mask when it began in the middle of what is masked', () => {
		expect(wordsAfter(passage('ik doen samen'), replaced('en ik', '[twee mensen]')).words).toBe(
			'[twee mensen] doen samen'
		);
	});
	it('leaves outside what is put in at its edges', () => {
		const { start, end } = passage('samen');
		const put = [
			{ start, end: start, replacement: 'vaak ' },
			{ start: end, end, replacement: ' nu' }
		];
		expect(wordsAfter({ start, end }, put)).toEqual({ words: 'samen', isTouched: false });
	});
	it('is empty when all of its words were taken out', () => {
		expect(wordsAfter(passage('samen'), replaced(' samen', '')).words).toBe('');
	});
});

const edits = fc
	.tuple(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
		fc.array(fc.tuple(fc.nat(70), fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 12 })
	)
	.map(([before, cuts]) => {
		const marks = [...new Set(cuts.map(([at]) => at % (before.length + 1)))].toSorted((one, other) => one - other);
		const replacements = marks.flatMap((start, index): TextReplacement[] => {
			const end = marks[index + 1];
			return index % 2 === 0 ? [{ start, end: end ?? start, replacement: cuts[index]?.[1] ?? '' }] : [];
		});
		return { before, replacements };
	});

function rangesOf(before: string): fc.Arbitrary<TextRange> {
	return fc
		.tuple(fc.nat(before.length - 1), fc.nat(before.length - 1))
		.map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) + 1 }));
}

describe('any passage under any edit', () => {
	const cases = edits.chain(({ before, replacements }) =>
		rangesOf(before).map((range) => ({ before, replacements, range }))
	);
	it('quotes the same words, or says that it was touched', () => {
		fc.assert(
			fc.property(cases, ({ before, replacements, range }) => {
				const moved = rangeMover(replacements)(range);
				const after = replaceText(before, replacements);
				expect(moved.start).toBeGreaterThanOrEqual(0);
				expect(moved.end).toBeLessThanOrEqual(after.length);
				if (!moved.isTouched) expect(after.slice(moved.start, moved.end)).toBe(before.slice(range.start, range.end));
			}),
			{ numRuns: 3000 }
		);
	});
	it('is touched exactly when an edit changes a character of it or puts one between', () => {
		fc.assert(
			fc.property(cases, ({ replacements, range }) => {
				const touches = replacements.some(({ start, end }) => start < range.end && range.start < end);
				expect(rangeMover(replacements)(range).isTouched).toBe(touches);
			}),
			{ numRuns: 3000 }
		);
	});
	it('keeps passages in the order they had', () => {
		fc.assert(
			fc.property(
				edits.chain(({ before, replacements }) =>
					fc.tuple(rangesOf(before), rangesOf(before)).map(([one, other]) => ({ replacements, one, other }))
				),
				({ replacements, one, other }) => {
					if (one.end > other.start) return;
					const move = rangeMover(replacements);
					const [first, second] = [move(one), move(other)];
					expect(first.start).toBeLessThanOrEqual(second.start);
					expect(first.end).toBeLessThanOrEqual(second.end);
				}
			)
		);
	});
	it('gives the text back to the letter when the edit is taken back', () => {
		fc.assert(
			fc.property(edits, ({ before, replacements }) => {
				const after = replaceText(before, replacements);
				expect(replaceText(after, inverseOf(before, replacements))).toBe(before);
			})
		);
	});
});

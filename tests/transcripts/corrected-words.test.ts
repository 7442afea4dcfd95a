import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedWords } from '#lib/transcripts/corrected-words.ts';
import { replaceText } from '#lib/transcripts/text-replacement.ts';

describe('a corrected contribution', () => {
	it('changes only the words that differ', () => {
		expect(correctedWords('Ik ga naar schol, elke dag.', 'Ik ga naar school, elke dag.', 100)).toEqual([
			{ start: 111, end: 116, replacement: 'school' }
		]);
	});
	it('takes words out and puts words in where they were', () => {
		expect(correctedWords('en en toen', 'en toen ook', 0)).toEqual([
			{ start: 3, end: 6, replacement: '' },
			{ start: 10, end: 10, replacement: ' ook' }
		]);
	});
	it('is nothing when nothing differs', () => {
		expect(correctedWords('Zo is het.', 'Zo is het.', 5)).toEqual([]);
	});
	it('always yields the text that was typed', () => {
		const written = fc.string({ unit: 'grapheme', maxLength: 80 });
		fc.assert(
			fc.property(written, written, (before, after) => {
				expect(replaceText(before, correctedWords(before, after, 0))).toBe(after);
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedWordsOf, withoutRepeatedWords } from '#lib/transcripts/without-repeated-words.ts';

const said = 'Overdag wel, maar ’s avonds op het plein niet.';
const mask = '[…]';

describe('words of somebody that were copied elsewhere', () => {
	it('are replaced where six or more stand in a row, whatever the capitals and the punctuation', () => {
		const repeated = repeatedWordsOf([said]);
		expect(
			withoutRepeatedWords('Bijvoorbeeld: “overdag wel maar ’s avonds op het plein niet” (Roos)', repeated, mask)
		).toBe('Bijvoorbeeld: “[…]” (Roos)');
	});
	it('stay where fewer stand in a row, which anybody could say', () => {
		const written = 'Onveilig op het plein, vooral ’s avonds.';
		expect(withoutRepeatedWords(written, repeatedWordsOf([said]), mask)).toBe(written);
	});
	it('are replaced once for each copy', () => {
		const repeated = repeatedWordsOf([said]);
		expect(withoutRepeatedWords(`${said} En nog eens: ${said}`, repeated, mask)).toBe('[…]. En nog eens: […].');
	});
	it('leave no six words in a row, and all that is not copied', () => {
		const words = fc.array(fc.constantFrom('ja', 'nee', 'plein', 'poort', 'avond'), { maxLength: 40 });
		fc.assert(
			fc.property(words, words, (spoken, written) => {
				const repeated = repeatedWordsOf([spoken.join(' ')]);
				const left = withoutRepeatedWords(written.join(' '), repeated, mask);
				for (let from = 0; from + 6 <= spoken.length; from += 1)
					expect(` ${left} `).not.toContain(` ${spoken.slice(from, from + 6).join(' ')} `);
				if (!left.includes(mask)) expect(left).toBe(written.join(' '));
			})
		);
	});
});

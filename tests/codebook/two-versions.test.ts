import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combineWords } from '#lib/codebook/combine-words.ts';
import { meanSame, saySame } from '#lib/codebook/code-words.ts';
import { wordChanges } from '#lib/codebook/word-changes.ts';
import { aCode } from './a-code.ts';

it('shows word by word what became of a definition', () => {
	expect(wordChanges('Wat er na een melding gebeurt.', 'Wat er na een melding of signaal gebeurt.')).toEqual([
		{ kind: 'same', words: 'Wat er na een melding ' },
		{ kind: 'added', words: 'of signaal ' },
		{ kind: 'same', words: 'gebeurt.' }
	]);
});

it('leaves out nothing of either version', () => {
	const words = fc
		.array(fc.constantFrom('melden', 'van', 'stilte', ',', '\n', '  '))
		.map((drawn) => drawn.join(' ').trim());
	fc.assert(
		fc.property(words, words, (before, after) => {
			const changes = wordChanges(before, after);
			const without = (kind: string) =>
				changes
					.filter((change) => change.kind !== kind)
					.map((change) => change.words)
					.join('');
			expect(without('added')).toBe(before);
			expect(without('removed')).toBe(after);
		})
	);
});

it('combines two texts without saying the same twice', () => {
	expect(combineWords('terugkoppeling', 'een maatregel')).toBe('terugkoppeling\neen maatregel');
	expect(combineWords('terugkoppeling, ook laat', 'terugkoppeling')).toBe('terugkoppeling, ook laat');
	expect(combineWords('', 'een maatregel')).toBe('een maatregel');
});

it('takes an example more for other words, but not for another meaning', () => {
	const [code, withExample] = [aCode('melden'), aCode('melden', { example: 'Ik meld het.' })];
	expect(saySame(code, withExample)).toBe(false);
	expect(meanSame(code, withExample)).toBe(true);
	expect(meanSame(code, aCode('melden', { notFor: 'klikken' }))).toBe(false);
});

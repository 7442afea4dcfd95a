import { describe, expect, it } from 'vitest';
import { extendEnd, shrinkEnd, snapToWords, widenTo } from '../../src/lib/transcripts/passage-edges.ts';
import { sentencesOf, wordsOf } from '../../src/lib/transcripts/words-and-sentences.ts';

const text = 'Nee. Bij wie dan? Er hangt een poster, maar ik weet niet hoe ze eruitziet.';
const all = { start: 0, end: text.length };
const said = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

describe('the edges of a passage', () => {
	it('takes a word that the mouse cut in whole', () => {
		const cut = { start: text.indexOf('ngt'), end: text.indexOf('ster') + 2 };
		const snapped = snapToWords(text, cut, all);
		expect(snapped && said(snapped)).toBe('hangt een poster');
	});
	it('leaves out blanks that were swept along', () => {
		const swept = snapToWords(text, { start: 4, end: 18 }, all);
		expect(swept && said(swept)).toBe('Bij wie dan?');
	});
	it('finds nothing in blanks only', () => {
		expect(snapToWords(text, { start: 4, end: 5 }, all)).toBeUndefined();
	});
	it('does not reach for words of the turn before', () => {
		const within = { start: text.indexOf('gt'), end: text.length };
		const snapped = snapToWords(text, { start: within.start, end: within.start + 6 }, within);
		expect(snapped?.start).toBe(within.start);
	});
	it('extends and shrinks by word', () => {
		const first = { start: 5, end: 8 };
		const longer = extendEnd(text, first, all, 'word');
		expect(said(longer)).toBe('Bij wie');
		expect(shrinkEnd(text, longer, all, 'word')).toEqual(first);
		expect(shrinkEnd(text, first, all, 'word')).toEqual(first);
	});
	it('extends by sentence up to the end of the turn and no further', () => {
		const one = { start: 0, end: 4 };
		const two = extendEnd(text, one, all, 'sentence');
		expect(said(two)).toBe('Nee. Bij wie dan?');
		expect(extendEnd(text, { start: 0, end: text.length }, all, 'sentence').end).toBe(text.length);
	});
	it('widens a word to its sentence and to the turn', () => {
		const word = { start: text.indexOf('poster'), end: text.indexOf('poster') + 6 };
		expect(said(widenTo(text, word, all, 'sentence'))).toBe(text.slice(18));
		expect(widenTo(text, word, all, 'all')).toEqual(all);
	});
});

describe('words and sentences', () => {
	it('counts a Dutch word with an apostrophe as one', () => {
		expect(wordsOf("foto's van z'n moeder", { start: 0, end: 21 })).toHaveLength(4);
	});
	it('keeps a laugh in brackets within the sentence that it follows or begins', () => {
		const laughed = '(lacht) Gepakt. Ja.';
		expect(
			sentencesOf(laughed, { start: 0, end: laughed.length }).map(({ start, end }) => laughed.slice(start, end))
		).toEqual(['(lacht) Gepakt.', 'Ja.']);
	});
});

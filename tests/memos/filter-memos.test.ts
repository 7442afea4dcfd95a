import { describe, expect, it } from 'vitest';
import { filterMemos, noMemoFilters, type MemoFilters } from '#lib/memos/filter-memos.ts';
import { memosOnPassage, turnsWithMemos } from '#lib/memos/memos-on-passage.ts';
import { aMemo, linkable, onCoding, onPassage } from './some-memos.ts';

const memos = [
	aMemo(onPassage, 'Haar stilte is het gegeven.', { id: 'on-passage' }),
	aMemo(onCoding, 'Waarom niemand terugbelt.', { id: 'on-coding', authorId: 'noor' }),
	aMemo({ kind: 'code', codeId: 'norm' }, 'Vergelijk [[Terugkoppeling]].', { id: 'on-code' }),
	aMemo({ kind: 'transcript', transcriptId: 'fg12' }, 'Online gesprek.', { id: 'on-transcript', origin: 'comment' }),
	aMemo({ kind: 'project' }, 'Positie: één van ons werkte op een mbo.', { id: 'on-project' })
];
const found = (filters: Partial<MemoFilters>) =>
	filterMemos(memos, { ...noMemoFilters, ...filters }, linkable).map(({ id }) => id);

describe('memos that are asked for', () => {
	it('are all of them when nothing is asked', () => {
		expect(found({})).toHaveLength(5);
	});
	it('by code include what is written on codings with it and what links to it', () => {
		expect(found({ codeIds: ['opvolging'] })).toEqual(['on-coding', 'on-code']);
	});
	it('by transcript include what lies on its words', () => {
		expect(found({ transcriptIds: ['fg2'] })).toEqual(['on-passage', 'on-coding']);
	});
	it('by words hold every one of them, without accents and capitals, in links too', () => {
		expect(found({ words: 'EEN mbo' })).toEqual(['on-project']);
		expect(found({ words: 'opvolging' })).toEqual(['on-code']);
		expect(found({ words: 'stilte online' })).toEqual([]);
	});
	it('by kind, origin and author have all of these', () => {
		expect(found({ kinds: ['passage', 'coding'], authorIds: ['noor'] })).toEqual(['on-coding']);
		expect(found({ origins: ['comment'] })).toEqual(['on-transcript']);
	});
});

describe('memos beside a transcript', () => {
	it('lie on a passage when they share words with it', () => {
		expect(memosOnPassage(memos, { start: 11, end: 15 }).map(({ id }) => id)).toEqual(['on-coding', 'on-passage']);
		expect(memosOnPassage(memos, { start: 12, end: 15 }).map(({ id }) => id)).toEqual(['on-passage']);
		expect(memosOnPassage(memos, { start: 20, end: 25 })).toEqual([]);
	});
	it('mark the turns that they lie in', () => {
		const turns = [
			{ number: 1, start: 0, end: 4 },
			{ number: 2, start: 5, end: 11 },
			{ number: 3, start: 12, end: 30 }
		];
		expect([...turnsWithMemos(memos, turns)].toSorted()).toEqual([2, 3]);
	});
});

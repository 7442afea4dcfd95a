import { describe, expect, it } from 'vitest';
import { closeLink, linkBeingTyped } from '#lib/memos/link-being-typed.ts';
import { memoSegments, wordsOfMemo } from '#lib/memos/memo-segments.ts';
import { offerLinks } from '#lib/memos/offer-links.ts';
import { linkable } from './some-memos.ts';

const targets = (text: string) =>
	memoSegments(text, linkable).map((segment) => {
		if (segment.kind === 'code') return segment.code.id;
		return segment.kind === 'turn' ? `${segment.transcriptId} ${segment.turn}` : segment.words;
	});

describe('a memo with links', () => {
	it('points to a code by its name, its path, its abbreviation and a name it had before', () => {
		expect(targets('[[opvolging]][[Melden › Opvolging]][[ME-OPV]][[Terugkoppeling]]')).toEqual([
			'opvolging',
			'opvolging',
			'opvolging',
			'opvolging'
		]);
	});
	it('shows the name that the code has now', () => {
		expect(wordsOfMemo('Zie [[Terugkoppeling]].', linkable)).toBe('Zie Opvolging.');
	});
	it('tells two codes of one name apart by their path', () => {
		expect(targets('[[School › Norm]]')).toEqual(['norm-school']);
	});
	it('points to a turn, however the place is written', () => {
		expect(targets('[[FG2·T45]][[fg 2, t45]][[FG2·T45–47]]')).toEqual(['fg2 45', 'fg2 45', 'fg2 45']);
	});
	it('leaves the words where nothing is pointed at', () => {
		const text = 'Zie [[FG9·T1]], [[FG2·T99]], [[Pesten]], [[]] en [[a\nb]].';
		expect(targets(text)).toEqual([text]);
	});
	it('loses no word around links', () => {
		expect(targets('Leg [[FG2·T1]] naast\n[[Opvolging]]!')).toEqual(['Leg ', 'fg2 1', ' naast\n', 'opvolging', '!']);
	});
});

describe('a link being typed', () => {
	it('begins with two brackets before the caret and ends with a bracket or a line', () => {
		expect(linkBeingTyped('Zie [[opv', 9)).toEqual({ start: 4, end: 9, typed: 'opv' });
		expect(linkBeingTyped('Zie [[', 6)).toEqual({ start: 4, end: 6, typed: '' });
		expect(linkBeingTyped('Zie [[opv]] en', 14)).toBeUndefined();
		expect(linkBeingTyped('Zie [[opv\nen', 12)).toBeUndefined();
		expect(linkBeingTyped('Zie [', 5)).toBeUndefined();
	});
	it('is closed with what was chosen, once', () => {
		expect(closeLink('Zie [[opv', { start: 4, end: 9 }, 'Opvolging')).toEqual({ text: 'Zie [[Opvolging]]', caret: 17 });
		expect(closeLink('Zie [[opv]].', { start: 4, end: 9 }, 'Opvolging').text).toBe('Zie [[Opvolging]].');
	});
	it('offers the code whose name begins so first, and its path where the name says too little', () => {
		expect(offerLinks('norm', linkable).map(({ target }) => target)).toEqual(['Groep › Norm', 'School › Norm']);
		expect(offerLinks('melden', linkable).map(({ target }) => target)).toEqual(['Opvolging']);
	});
	it('offers turns of the groups that the number begins', () => {
		expect(offerLinks('FG', linkable).map(({ target }) => target)).toEqual(['FG2·T1', 'FG12·T1']);
		expect(offerLinks('fg2 t45', linkable).map(({ target }) => target)).toEqual(['FG2·T45']);
		expect(offerLinks('fg2 t450', linkable)).toEqual([]);
	});
	it('offers only what becomes a link', () => {
		for (const { target } of [...offerLinks('', linkable), ...offerLinks('FG', linkable)])
			expect(memoSegments(`[[${target}]]`, linkable)[0]?.kind).not.toBe('words');
	});
});

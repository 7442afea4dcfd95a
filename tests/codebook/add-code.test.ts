import { expect, it } from 'vitest';
import { addCode } from '#lib/codebook/add-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { strokePatternOf } from '#lib/codebook/stroke-pattern.ts';
import { aCode } from './a-code.ts';

const reporting = aCode('reporting', { name: 'Melden', hue: 7 });
const followUp = aCode('follow-up', { name: 'Opvolging', parentId: 'reporting', hue: 7 });

it('adds a code last under its parent, in the next hue', () => {
	expect(addCode([reporting, followUp], reporting, { id: 'new', name: '  Geen\n reactie ' })).toEqual({
		ok: true,
		code: aCode('new', { name: 'Geen reactie', parentId: 'reporting', hue: 9, position: 1 })
	});
});

it('gives a code two levels down the hue of its parent', () => {
	expect(addCode([reporting, followUp], followUp, { id: 'new', name: 'Geen reactie' })).toMatchObject({
		ok: true,
		code: { hue: 7 }
	});
});

it('gives sixteen codes a hue each, then begins again, and never two in a row the same stroke pattern', () => {
	const codes: Code[] = [];
	for (let place = 0; place < 17; place += 1) {
		const result = addCode(codes, undefined, { id: `code ${place}`, name: `code ${place}` });
		if (result.ok) codes.push(result.code);
	}
	expect(new Set(codes.map(({ hue }) => hue)).size).toBe(16);
	expect(codes[16]?.hue).toBe(codes[0]?.hue);
	const patterns = codes.map(({ hue }) => strokePatternOf[hue]);
	expect(patterns.filter((pattern, place) => pattern === patterns[place - 1])).toEqual([]);
});

it('refuses the name of a code beside it, whatever its capitals, and not that of one elsewhere', () => {
	const codes = [reporting, followUp];
	expect(addCode(codes, reporting, { id: 'new', name: 'opvolging' })).toEqual({ ok: false, reason: 'name-taken' });
	expect(addCode(codes, undefined, { id: 'new', name: 'Opvolging' })).toMatchObject({ ok: true });
});

it('gives the name of an archived code free', () => {
	const archived = { ...followUp, isArchived: true };
	expect(addCode([reporting, archived], reporting, { id: 'new', name: 'Opvolging' })).toMatchObject({ ok: true });
});

it('refuses a name of blanks only and one over 120 characters', () => {
	expect(addCode([], undefined, { id: 'new', name: ' \n ' })).toEqual({ ok: false, reason: 'name-empty' });
	expect(addCode([], undefined, { id: 'new', name: 'x'.repeat(121) })).toEqual({ ok: false, reason: 'name-too-long' });
	expect(addCode([], undefined, { id: 'new', name: 'x'.repeat(120) })).toMatchObject({ ok: true });
});

it('refuses an archived parent', () => {
	const archived = { ...reporting, isArchived: true };
	expect(addCode([archived], archived, { id: 'new', name: 'Nieuw' })).toEqual({ ok: false, reason: 'parent-archived' });
});

it('refuses a fifth level', () => {
	const second = aCode('2', { parentId: 'reporting' });
	const third = aCode('3', { parentId: '2' });
	const fourth = aCode('4', { parentId: '3' });
	const codes = [reporting, second, third, fourth];
	expect(addCode(codes, third, { id: 'new', name: 'Nieuw' })).toMatchObject({ ok: true });
	expect(addCode(codes, fourth, { id: 'new', name: 'Nieuw' })).toEqual({ ok: false, reason: 'too-deep' });
});

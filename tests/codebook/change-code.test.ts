import { expect, it } from 'vitest';
import { changeCode } from '#lib/codebook/change-code.ts';
import { aCode } from './a-code.ts';

const threshold = aCode('threshold', { name: 'Melddrempel', abbreviation: 'DR' });
const followUp = aCode('follow-up', { name: 'Opvolging', abbreviation: 'OP', position: 1 });
const codes = [threshold, followUp];

it('changes the words and the hue, and leaves the place', () => {
	const change = { ...followUp, name: 'Wat er volgt', hue: 5, definition: ' Wat er gebeurt.\r\nOf niet. ' } as const;
	expect(changeCode(codes, followUp, change)).toEqual({
		ok: true,
		code: { ...followUp, name: 'Wat er volgt', hue: 5, definition: 'Wat er gebeurt.\nOf niet.' }
	});
});

it('lets a code keep its own name and abbreviation', () => {
	expect(changeCode(codes, followUp, followUp)).toEqual({ ok: true, code: followUp });
});

it.each([
	['name-empty', { name: ' ' }],
	['name-taken', { name: 'melddrempel' }],
	['abbreviation-taken', { abbreviation: 'dr' }],
	['abbreviation-too-long', { abbreviation: 'x'.repeat(17) }],
	['text-too-long', { notFor: 'x'.repeat(8001) }]
] as const)('refuses with %s', (reason, change) => {
	expect(changeCode(codes, followUp, { ...followUp, ...change })).toEqual({ ok: false, reason });
});

it('refuses to change an archived code', () => {
	const archived = { ...followUp, isArchived: true };
	expect(changeCode([threshold, archived], archived, archived)).toEqual({ ok: false, reason: 'archived' });
});

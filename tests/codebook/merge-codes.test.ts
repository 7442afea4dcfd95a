import { expect, it } from 'vitest';
import { mergeCodes } from '#lib/codebook/merge-codes.ts';
import { aCode } from './a-code.ts';

const threshold = aCode('threshold', { definition: 'Wat melden moeilijk maakt.' });
const followUp = aCode('follow-up', { position: 1, useFor: 'terugkoppeling' });
const fear = aCode('fear', { parentId: 'threshold' });
const codes = [threshold, followUp, fear];
const quietly = { addsDefinition: false };

it('archives the code that goes, and moves what stands under it', () => {
	const result = mergeCodes(codes, threshold, followUp, quietly);
	expect(result).toMatchObject({
		ok: true,
		after: [
			{ id: 'threshold', isArchived: true },
			{ id: 'fear', parentId: 'follow-up', position: 0 }
		]
	});
});

it('adds what the code that goes means, when asked to', () => {
	const result = mergeCodes(codes, threshold, followUp, { addsDefinition: true });
	expect(result.ok && result.after.find(({ id }) => id === 'follow-up')?.useFor).toBe(
		'terugkoppeling\nthreshold: Wat melden moeilijk maakt.'
	);
});

it.each([
	['same-code', codes, threshold, threshold],
	['archived', codes, threshold, { ...followUp, isArchived: true }],
	['under-itself', codes, threshold, fear],
	['name-taken', [...codes, aCode('other-fear', { name: 'Fear', parentId: 'follow-up' })], threshold, followUp],
	['text-too-long', codes, threshold, { ...followUp, useFor: 'x'.repeat(8000) }]
] as const)('refuses with %s', (reason, known, from, into) => {
	expect(mergeCodes(known, from, into, { addsDefinition: true })).toEqual({ ok: false, reason });
});

it('merges a code into the one above it', () => {
	expect(mergeCodes(codes, fear, threshold, quietly)).toMatchObject({ ok: true, after: [{ id: 'fear' }] });
});

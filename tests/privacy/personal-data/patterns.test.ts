import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { patterns } from '#lib/privacy/personal-data/patterns.ts';

const folder = 'src/lib/privacy/personal-data';

describe('the patterns of the search for personal data', () => {
	it.each(Object.entries(patterns))('cannot be made to backtrack badly: %s', { timeout: 60_000 }, (_, pattern) => {
		expect(checkSync(pattern.source, pattern.flags, { timeout: 40_000 }).status).toBe('safe');
	});

	it('notices one that can', () => {
		expect(checkSync('(?:a+)+$', '').status).toBe('vulnerable');
	});

	it('are all in that one list', () => {
		const elsewhere = readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts') && file !== 'patterns.ts')
			.filter((file) => /[(=,] ?\/(?!\\s\+\/\))[^/*\s]/.test(readFileSync(join(folder, file), 'utf8')));
		expect(elsewhere).toEqual([]);
	});
});

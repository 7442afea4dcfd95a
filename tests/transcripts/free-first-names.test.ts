import { describe, expect, it } from 'vitest';
import { firstNames } from '#lib/transcripts/first-names.ts';
import { freeFirstNames } from '#lib/transcripts/free-first-names.ts';

describe('first names to choose a pseudonym from', () => {
	it('are names that nobody in the project has', () => {
		const free = freeFirstNames(['roos', 'Jip'], '', 200, 0);
		expect(free).not.toContain('Roos');
		expect(free).not.toContain('Jip');
		expect(free).toHaveLength(firstNames.length - 2);
	});
	it('are names that nobody says in the transcript', () => {
		expect(freeFirstNames([], 'En toen zei Yara: niks.', 200, 0)).not.toContain('Yara');
	});
	it('are each offered once, wherever the list begins', () => {
		for (const from of [0, 3, 50]) expect(new Set(freeFirstNames([], '', 200, from)).size).toBe(firstNames.length);
	});
});

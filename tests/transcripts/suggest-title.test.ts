import { expect, it } from 'vitest';
import { suggestTitle } from '../../src/lib/transcripts/suggest-title.ts';

it.each([
	['FG7_facilitair_en_balie.docx', 'FG7 facilitair en balie'],
	['groep 2. definitief.txt', 'groep 2. definitief'],
	['transcript', 'transcript'],
	['.vtt', '']
])('suggests for the file %s the title “%s”', (fileName, title) => {
	expect(suggestTitle(fileName)).toBe(title);
});
it('suggests no title that is too long to keep', () => {
	expect(suggestTitle(`${'a'.repeat(300)}.txt`)).toHaveLength(120);
});

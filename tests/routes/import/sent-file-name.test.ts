import { expect, it } from 'vitest';
import { sentFileName } from '../../../src/routes/projects/[project]/import/files/sent-file-name.ts';

it.each([
	['FG1%20niveau%202%20%C3%A9.docx', 'FG1 niveau 2 é.docx'],
	['..%2F..%2Fetc%2Ffg1.txt', 'fg1.txt'],
	['C%3A%5CMijn%20documenten%5Cfg1.txt', 'fg1.txt'],
	['fg%0D%0A1.txt', 'fg1.txt']
])('reads the file name %s as %s', (header, name) => {
	expect(sentFileName(header)).toBe(name);
});
it.each([null, '', '%20', '%2F', '%E0%A4%A', `${'a'.repeat(256)}`])('finds no file name in %s', (header) => {
	expect(sentFileName(header)).toBeUndefined();
});

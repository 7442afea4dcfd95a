import { describe, expect, it } from 'vitest';
import { zipOf } from './a-zip.ts';
import { refusalOf } from './what-is-said.ts';

const entities = Array.from({ length: 12 }, (_, index) =>
	index === 0 ? '<!ENTITY e0 "lach">' : `<!ENTITY e${index} "${`&e${index - 1};`.repeat(10)}">`
).join('');
const bomb = (root: string) => `<?xml version="1.0"?><!DOCTYPE x [${entities}]>${root.replace('WORDS', '&e11;')}`;
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'urn:oasis:names:tc:opendocument:xmlns';
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const locked = Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);

describe('a file that means harm', () => {
	it.each(['gesprek.docx', 'gesprek.odt', 'gesprek.xlsx'])('as %s: a zip that unpacks a thousandfold', async (name) => {
		const zip = zipOf([{ name: 'word/document.xml', bytes: Buffer.alloc(30 * 1024 * 1024) }]);
		expect(await refusalOf(zip, name)).toBe('unpacks-too-large');
	});
	it.each(['gesprek.docx', 'gesprek.odt', 'gesprek.xlsx'])('as %s: a zip of thousands of entries', async (name) => {
		const zip = zipOf(Array.from({ length: 3000 }, (_, index) => ({ name: `${index}.xml`, bytes: 'a' })));
		expect(await refusalOf(zip, name)).toBe('unpacks-too-large');
	});
	it('as docx: entities that grow without end', async () => {
		const root = `<w:document ${word}><w:body><w:p><w:r><w:t>WORDS</w:t></w:r></w:p></w:body></w:document>`;
		expect(await refusalOf(zipOf([{ name: 'word/document.xml', bytes: bomb(root) }]), 'gesprek.docx')).toBe('not-word');
	});
	it('as odt: entities that grow without end', async () => {
		const root = `<o:document-content xmlns:o="${office}:office:1.0" xmlns:t="${office}:text:1.0"><o:body><o:text><t:p>WORDS</t:p></o:text></o:body></o:document-content>`;
		expect(await refusalOf(zipOf([{ name: 'content.xml', bytes: bomb(root) }]), 'gesprek.odt')).toBe(
			'not-opendocument'
		);
	});
	it.each([
		['gesprek.docx', 'password-protected'],
		['gesprek.xlsx', 'password-protected']
	])('as %s: a document that a password locks', async (name, reason) => {
		expect(await refusalOf(locked, name)).toBe(reason);
	});
	it.each(['docx', 'odt', 'xlsx', 'pdf', 'rtf', 'vtt', 'srt', 'otr', 'json'])(
		'as %s: something else altogether',
		async (extension) => {
			expect(
				await refusalOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1]), `a.${extension}`)
			).toBeDefined();
		}
	);
	it('as docx: a zip that was cut off', async () => {
		const whole = zipOf([{ name: 'word/document.xml', bytes: 'x'.repeat(5000) }]);
		for (const share of [0.2, 0.5, 0.9])
			expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share)), 'a.docx')).toBe('broken-zip');
	});
});

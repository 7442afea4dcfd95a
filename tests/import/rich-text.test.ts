import { describe, expect, it } from 'vitest';
import { refusalOf, saidIn } from './what-is-said.ts';

const rtf = (body: string) => `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ${body}}`;
const read = (body: string) => saidIn(rtf(body), 'gesprek.rtf');

describe('a Rich Text document', () => {
	it('is read paragraph by paragraph, without fonts and pictures', async () => {
		const picture = '{\\pict\\pngblip 89504e47}';
		expect(await read(`Anna: {\\b Hoi}.\\par ${picture}Bram: Dag.\\par Anna: Ja.\\par`)).toEqual([
			'Anna|Hoi.',
			'Bram|Dag.',
			'Anna|Ja.'
		]);
	});
	it('reads letters in the code page, in Unicode, and as signs of their own', async () => {
		expect(
			await read("Zo\\'eb: \\u8220?E\\'e9n\\u8221? \\endash  \\rquote s avonds.\\par Bram: Ja.\\par Zo\\'eb: Nee.\\par")
		).toEqual(['Zoë|“Eén” – ’s avonds.', 'Bram|Ja.', 'Zoë|Nee.']);
	});
	it('leaves out headers, deleted words and instructions of fields', async () => {
		const field = '{\\field{\\*\\fldinst DATE}{\\fldrslt twaalf}}';
		const body = `{\\header Vertrouwelijk\\par}Anna: Op ${field} {\\deleted mei }juni.\\par Bram: Ja.\\par Anna: Ja.\\par`;
		expect((await read(body))[0]).toBe('Anna|Op twaalf juni.');
	});
	it('is refused when it is something else, and survives what is hostile', async () => {
		expect(await refusalOf('Anna: Hoi.', 'gesprek.rtf')).toBe('not-rtf');
		expect(await refusalOf(`{\\rtf1 ${'{'.repeat(100_000)}hoi`, 'gesprek.rtf')).toBeUndefined();
		expect(await refusalOf('{\\rtf1 {\\bin99999999999 x', 'gesprek.rtf')).toBe('no-words');
	});
});

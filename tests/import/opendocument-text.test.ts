import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { zipOf } from './a-zip.ts';
import { refusalOf, saidIn } from './what-is-said.ts';

function odt(body: string, manifest = '<manifest:manifest xmlns:manifest="m"/>'): Uint8Array {
	const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content
		xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
		xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/">
		<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
	return zipOf([
		{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text' },
		{ name: 'META-INF/manifest.xml', bytes: manifest },
		{ name: 'content.xml', bytes: content }
	]);
}
const p = (inside: string) => `<text:p>${inside}</text:p>`;
const read = (body: string) => saidIn(odt(body), 'gesprek.odt');

describe('an OpenDocument text', () => {
	it('keeps blanks, tabs and breaks as they are meant', async () => {
		const first = p('Anna:<text:tab/>Hoi,<text:s text:c="2"/>welkom.<text:line-break/>Ga zitten.');
		expect(await read(first + p('Bram: Dag.') + p('Anna: Ja.'))).toEqual([
			'Anna|Hoi,  welkom.\nGa zitten.',
			'Bram|Dag.',
			'Anna|Ja.'
		]);
	});
	it('reads a speaker whose cell reaches down over more rows', async () => {
		const cell = (inside: string, attributes = '') => `<table:table-cell ${attributes}>${p(inside)}</table:table-cell>`;
		const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
		const rows = [
			row(cell('Spreker'), cell('Tekst')),
			row(cell('Anna', 'table:number-rows-spanned="2"'), cell('Hoi.')),
			row('<table:covered-table-cell/>', cell('Welkom.')),
			row(cell('Bram'), cell('Dag.'))
		];
		expect(await read(`<table:table>${rows.join('')}</table:table>`)).toEqual(['Anna|Hoi.\nWelkom.', 'Bram|Dag.']);
	});
	it('leaves out what was deleted', async () => {
		const changes = `<text:tracked-changes><text:changed-region><text:deletion>${p('Weg ermee.')}</text:deletion>
			</text:changed-region></text:tracked-changes>`;
		expect(await read(changes + p('Anna: Hoi.') + p('Bram: Dag.') + p('Anna: Ja.'))).toHaveLength(3);
	});
	it('sets notes and comments beside the words, in a table too', async () => {
		const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>
			<text:note-body>${p('Bedoelt de gang.')}</text:note-body></text:note>`;
		const cell = (inside: string) => `<table:table-cell>${p(inside)}</table:table-cell>`;
		const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
		const table = `<table:table>${row('Spreker', 'Tekst')}${row('Anna', `Daar${note}.`)}${row('Bram', 'Dag.')}</table:table>`;
		const result = await readTranscript(odt(table), 'gesprek.odt');
		if (!result.ok) throw new Error(result.reason);
		expect(result.transcript.text).toBe('Daar.\nDag.');
		expect(result.transcript.turns[0]?.notes).toEqual([{ kind: 'footnote', text: 'Bedoelt de gang.' }]);
	});
	it('is refused when a password locks it', async () => {
		const locked = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
		expect(await refusalOf(odt(p('x'), locked), 'gesprek.odt')).toBe('password-protected');
	});
	it('is refused when it is something else', async () => {
		expect(await refusalOf('Anna: Hoi.', 'gesprek.odt')).toBe('not-opendocument');
		expect(await refusalOf(zipOf([{ name: 'a.txt', bytes: 'hoi' }]), 'gesprek.odt')).toBe('not-opendocument');
	});
});

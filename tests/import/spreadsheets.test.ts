import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { zipOf } from './a-zip.ts';
import { refusalOf, saidIn } from './what-is-said.ts';

/** A workbook of one sheet with texts in its cells. */
function xlsx(rows: readonly (readonly string[])[]): Uint8Array {
	const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
	const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const cells = rows.map((row, index) => {
		const own = row.map(
			(text, column) => `<c r="${'ABCDEF'[column]}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`
		);
		return `<row r="${index + 1}">${own.join('')}</row>`;
	});
	const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
	return zipOf([
		{
			name: '[Content_Types].xml',
			bytes: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
				<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
				<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>
				<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`
		},
		{
			name: '_rels/.rels',
			bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
		},
		{
			name: 'xl/workbook.xml',
			bytes: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`
		},
		{
			name: 'xl/_rels/workbook.xml.rels',
			bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
				<Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`
		},
		{
			name: 'xl/worksheets/sheet1.xml',
			bytes: `<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`
		}
	]);
}

const rows = [
	['Tijd', 'Spreker', 'Tekst', 'Opmerking'],
	['00:00:05', 'Anna', 'Hoi, allemaal.', 'x'],
	['00:00:09', 'Bram', 'Dag.', ''],
	['00:00:12', 'Anna', 'Ja.', '']
];

describe('a transcript as a table', () => {
	it('is read from CSV with commas, semicolons and quotes', async () => {
		const csv = (delimiter: string) => rows.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');
		const said = ['5 Anna|Hoi, allemaal.', '9 Bram|Dag.', '12 Anna|Ja.'];
		expect(await saidIn(csv(','), 'gesprek.csv')).toEqual(said);
		expect(await saidIn(csv(';'), 'gesprek.csv')).toEqual(said);
	});
	it('is read from a workbook', async () => {
		expect(await saidIn(xlsx(rows), 'gesprek.xlsx')).toEqual(['5 Anna|Hoi, allemaal.', '9 Bram|Dag.', '12 Anna|Ja.']);
	});
	it('says its columns, and reads the ones that a reviewer chooses', async () => {
		const csv =
			'Wie zegt het,Wat is gezegd,Wat bedoeld is\nAnna,Hoi.,Een groet aan de hele groep\nBram,Dag.,Een groet terug\n';
		const result = await readTranscript(Buffer.from(csv), 'gesprek.csv');
		if (!result.ok) throw new Error(result.reason);
		expect(result.transcript.columns?.headings).toEqual(['Wie zegt het', 'Wat is gezegd', 'Wat bedoeld is']);
		const columns = { speaker: 0, text: 1, time: undefined };
		expect(await saidIn(csv, 'gesprek.csv', { columns })).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});
	it('knows columns by names as programs write them', async () => {
		const table = 'id,start_time,end_time,speaker_id,content\n1,0.5,2,S0,Hoi\n2,2.5,3,S1,Dag\n';
		expect(await saidIn(table, 'gesprek.csv')).toEqual(['0.5 S0|Hoi', '2.5 S1|Dag']);
	});
	it('is refused when it is something else', async () => {
		expect(await refusalOf('geen rekenblad', 'gesprek.xlsx')).toBe('not-spreadsheet');
		expect(await refusalOf(zipOf([{ name: 'a.txt', bytes: 'hoi' }]), 'gesprek.xlsx')).toBe('not-spreadsheet');
	});
});

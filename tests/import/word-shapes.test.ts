import { describe, expect, it } from 'vitest';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { zipOf } from './a-zip.ts';

const head = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"
 xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>`;
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="word/document.xml"/></Relationships>`;

/** What is read of a body of WordprocessingML, a turn a line. */
async function read(body: string): Promise<string[]> {
	const bytes = zipOf([
		{ name: '[Content_Types].xml', bytes: types },
		{ name: '_rels/.rels', bytes: rels },
		{ name: 'word/document.xml', bytes: `${head}${body}</w:body></w:document>` }
	]);
	const result = await readTranscript(bytes, 'gesprek.docx');
	if (!result.ok) throw new Error(result.reason);
	const { text, turns } = result.transcript;
	return turns.map(
		(turn) => `${turn.kind === 'turn' ? (turn.label ?? '?') : turn.kind}|${text.slice(turn.start, turn.end)}`
	);
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string) => `<w:p>${inside}</w:p>`;
const other = paragraph(run('Bram: Dag.')) + paragraph(run('Anna: Ja.'));
const deleted = (text: string) => `<w:del w:id="1" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('tracked changes in a Word document, as if all were accepted', () => {
	it('joins two paragraphs when the mark between them was deleted', async () => {
		const first = `<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="A"/></w:rPr></w:pPr>${run('Anna: Hoi, ')}</w:p>`;
		expect(await read(first + paragraph(run('welkom.')) + other)).toEqual([
			'Anna|Hoi, welkom.',
			'Bram|Dag.',
			'Anna|Ja.'
		]);
	});
	it('leaves out what was moved away and keeps it where it went', async () => {
		const moved = paragraph(
			`${run('Anna: Eerst ')}<w:moveFrom w:id="3" w:author="A">${run('dit ')}</w:moveFrom>${run('dat')}` +
				`<w:moveTo w:id="4" w:author="A">${run(' en dit')}</w:moveTo>`
		);
		expect((await read(moved + other))[0]).toBe('Anna|Eerst dat en dit');
	});
	it('leaves out a row that was deleted', async () => {
		const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
		const row = (cells: string, properties = '') => `<w:tr>${properties}${cells}</w:tr>`;
		const gone = '<w:trPr><w:del w:id="5" w:author="A"/></w:trPr>';
		const rows = [
			row(cell('Spreker') + cell('Tekst')),
			row(cell('Anna') + cell('Hoi.')),
			row(cell('Bram') + `<w:tc>${paragraph(deleted('Weg.'))}</w:tc>`, gone),
			row(cell('Bram') + cell('Dag.'))
		];
		expect(await read(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});
});

describe('odd corners of a Word document', () => {
	it('reads a soft break, a carriage return and a tab', async () => {
		const broken = `<w:r><w:t>Anna: Een</w:t><w:br/><w:t>twee</w:t><w:cr/><w:t>drie</w:t><w:tab/><w:t>vier</w:t></w:r>`;
		expect((await read(paragraph(broken) + other + other))[0]).toBe('Anna|Een\ntwee\ndrie\tvier');
	});
	it('reads a hyphen that keeps words together', async () => {
		const kept = `<w:r><w:t>Anna: mbo</w:t><w:noBreakHyphen/><w:t>school</w:t></w:r>`;
		expect((await read(paragraph(kept) + other))[0]?.replace('\u2011', '-')).toBe('Anna|mbo-school');
	});
	it('reads a text box once, though the file holds it twice', async () => {
		const box = `<w:txbxContent>${paragraph(run('Anna: In een kader.'))}</w:txbxContent>`;
		const shape = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>
			<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
		const found = await read(paragraph(run('Bram: Dag.')) + paragraph(shape) + other);
		expect(found.filter((line) => line.includes('kader'))).toEqual(['Anna|In een kader.']);
	});
	it('reads what stands in a content control', async () => {
		const control = `<w:sdt><w:sdtContent>${paragraph(run('Anna: Hoi.'))}</w:sdtContent></w:sdt>`;
		expect((await read(control + other))[0]).toBe('Anna|Hoi.');
	});
	it('reads the result of a field and not its instruction', async () => {
		const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@ "d"</w:instrText></w:r>
			<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('twaalf')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
		expect((await read(paragraph(run('Anna: op ') + field) + other))[0]).toBe('Anna|op twaalf');
	});
	it('shows words that the document hides, so that a reviewer sees what is in it', async () => {
		const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t> (geheim)</w:t></w:r>';
		expect((await read(paragraph(run('Anna: Hoi.') + hidden) + other))[0]).toBe('Anna|Hoi. (geheim)');
	});
});

describe('a table with cells that were merged', () => {
	it('reads a speaker whose cell reaches down over more rows, and a title over all columns', async () => {
		const cell = (text: string, properties = '') =>
			`<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
		const rows = [
			cell('Spreker') + cell('Tekst'),
			cell('Thema 1: wonen', '<w:gridSpan w:val="2"/>'),
			cell('Anna', '<w:vMerge w:val="restart"/>') + cell('Hoi.'),
			cell('', '<w:vMerge/>') + cell('Welkom.'),
			cell('Bram') + cell('Dag.')
		];
		expect(await read(`<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`)).toEqual([
			...['heading|Thema 1: wonen', 'Anna|Hoi.\nWelkom.', 'Bram|Dag.']
		]);
	});
});

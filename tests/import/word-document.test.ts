import {
	DeletedTextRun,
	Document,
	HeadingLevel,
	InsertedTextRun,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun
} from 'docx';
import { CommentReference, Footer, FootnoteReferenceRun, Header } from 'docx';
import { describe, expect, it } from 'vitest';
import { inspectionOf, type Inspection } from '#lib/import/inspection.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { zipOf } from './a-zip.ts';

const author = { id: 1, author: 'A', date: '2024-01-01T00:00:00Z' };

async function bytesOf(children: (Paragraph | Table)[]): Promise<Uint8Array> {
	const document = new Document({
		comments: { children: [{ ...author, date: new Date(0), children: [new Paragraph('Opmerking in de kantlijn')] }] },
		footnotes: { 1: { children: [new Paragraph('Voetnoot')] } },
		sections: [
			{
				headers: { default: new Header({ children: [new Paragraph('Koptekst: vertrouwelijk')] }) },
				footers: { default: new Footer({ children: [new Paragraph('Voettekst')] }) },
				children
			}
		]
	});
	return new Uint8Array(await Packer.toBuffer(document));
}

async function read(children: (Paragraph | Table)[]): Promise<Inspection['turns']> {
	const result = await readTranscript(await bytesOf(children), 'gesprek.docx');
	if (!result.ok) throw new Error(result.reason);
	return inspectionOf(result.transcript).turns;
}

function table(rows: readonly (readonly string[])[]): Table {
	const cell = (text: string) => new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) });
	return new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
}

describe('paragraphs of a Word document', () => {
	it('reads labels with a tab behind them, and paragraphs that go on', async () => {
		const turns = await read([
			new Paragraph('Anna:\tHoi.'),
			new Paragraph(''),
			new Paragraph('Nog iets.'),
			new Paragraph('Bram:\tDag.')
		]);
		expect(turns).toMatchObject([
			{ speaker: 'Anna', text: 'Hoi.\nNog iets.' },
			{ speaker: 'Bram', text: 'Dag.' }
		]);
	});

	it('keeps a heading out of the turns', async () => {
		const heading = new Paragraph({ text: 'Veiligheid', heading: HeadingLevel.HEADING_1 });
		const turns = await read([new Paragraph('Anna: Hoi.'), heading, new Paragraph('Bram: Dag.')]);
		expect(turns).toMatchObject([{ speaker: 'Anna' }, { kind: 'heading', text: 'Veiligheid' }, { speaker: 'Bram' }]);
	});

	it('leaves out what was deleted or printed around the page, keeps what was inserted, and sets notes apart', async () => {
		const paragraph = new Paragraph({
			children: [
				new TextRun('Anna: Wij '),
				new DeletedTextRun({ ...author, text: 'nooit ' }),
				new InsertedTextRun({ ...author, text: 'altijd ' }),
				new TextRun({ text: 'samen', bold: true }),
				new FootnoteReferenceRun(1),
				new CommentReference(1)
			]
		});
		expect((await read([paragraph, new Paragraph('Bram: Ja.')])).map(({ text }) => text)).toEqual([
			'Wij altijd samen',
			'Ja.'
		]);
		const whole = await readTranscript(await bytesOf([paragraph, new Paragraph('Bram: Ja.')]), 'gesprek.docx');
		expect(whole.ok && whole.transcript.turns[0]?.notes).toEqual([
			{ kind: 'footnote', text: 'Voetnoot' },
			{ kind: 'comment', text: 'Opmerking in de kantlijn' }
		]);
	});

	it('finds labels behind line breaks, and keeps a break in text of no one', async () => {
		const broken = (...lines: string[]) =>
			new Paragraph({
				children: lines.map((text, index) => new TextRun({ text, ...(index > 0 ? { break: 1 } : {}) }))
			});
		expect(await read([broken('Anna: Hoi.', 'Bram: Dag.')])).toMatchObject([
			{ speaker: 'Anna', text: 'Hoi.' },
			{ speaker: 'Bram', text: 'Dag.' }
		]);
		expect(await read([broken('Hallo', 'wereld'), new Paragraph('Daarna.')])).toMatchObject([
			{ text: 'Hallo\nwereld' },
			{ text: 'Daarna.' }
		]);
	});
});

describe('tables in a Word document', () => {
	it('reads a table of speakers and texts below a header row', async () => {
		const turns = await read([
			new Paragraph('Gesprek 1'),
			table([
				['Spreker', 'Tekst'],
				['Anna', 'Hoi: [gelach]\nNog iets.'],
				['Bram', 'Dag.']
			])
		]);
		expect(turns).toMatchObject([
			{ kind: 'heading', text: 'Gesprek 1' },
			{ speaker: 'Anna', text: 'Hoi: [gelach]\nNog iets.' },
			{ speaker: 'Bram', text: 'Dag.' }
		]);
	});

	it('reads a table without a header row, with numbers, times, and cells left blank under a name', async () => {
		const turns = await read([
			table([
				['1', '00:00:05', 'Anna:', 'Hoi allemaal, welkom.'],
				['2', '00:00:09', 'Bram:', 'Dag.'],
				['3', '00:00:12', 'Anna:', 'Zullen we beginnen?'],
				['4', '', '', 'Ik heb een vraag.'],
				['5', '00:00:20', 'Bram:', 'Goed.']
			])
		]);
		expect(turns).toMatchObject([
			{ speaker: 'Anna', startSeconds: 5 },
			{ speaker: 'Bram', startSeconds: 9 },
			{ speaker: 'Anna', text: 'Zullen we beginnen?\nIk heb een vraag.', startSeconds: 12 },
			{ speaker: 'Bram', startSeconds: 20 }
		]);
	});

	it('makes no speakers of a table of anything else', async () => {
		const turns = await read([
			new Paragraph('Boven'),
			table([
				['Vak', 'Cijfer'],
				['Rekenen', '7'],
				['Taal', '8']
			]),
			new Paragraph('Onder')
		]);
		expect(turns.map(({ speaker, text }) => [speaker, text])).toEqual(
			['Boven', 'Vak', 'Cijfer', 'Rekenen', '7', 'Taal', '8', 'Onder'].map((text) => [null, text])
		);
	});
});

describe('files that are no readable Word document', () => {
	it.each([
		['a zip of something else', zipOf([{ name: 'a.txt', bytes: Buffer.from('hoi') }]), 'not-word'],
		['a zip cut off', zipOf([{ name: 'a.txt', bytes: Buffer.from('hoi') }]).subarray(0, 30), 'broken-zip'],
		[
			'a document with broken XML',
			zipOf([{ name: 'word/document.xml', bytes: Buffer.from('<w:document') }]),
			'not-word'
		],
		[
			'an entry that unpacks a thousandfold',
			zipOf([{ name: 'word/document.xml', bytes: Buffer.alloc(20 * 1024 * 1024) }]),
			'unpacks-too-large'
		],
		[
			'too many entries',
			zipOf(Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, bytes: Buffer.from('a') }))),
			'unpacks-too-large'
		],
		[
			'an entry that unpacks to more than it says',
			zipOf([{ name: 'a', bytes: Buffer.alloc(5000), says: 10 }]),
			'broken-zip'
		],
		['a locked document', Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]), 'password-protected'],
		['a document of before 2007', Buffer.concat([compound, Buffer.from('WordDocument', 'utf16le')]), 'not-word']
	])('refuses %s', async (_, bytes, reason) => {
		expect(await readTranscript(new Uint8Array(bytes), 'gesprek.docx')).toEqual({ ok: false, reason });
	});
});

const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex');

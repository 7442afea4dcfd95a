import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { MemoForReport } from '../memos/memo-for-report.ts';
import { printable } from './quotes-docx.ts';

/** Styles of their own, so that the look of all memos changes in one place. Measures in twips. */
const paragraphStyles = [
	{
		id: 'Memo',
		name: 'Memo',
		basedOn: 'Normal',
		next: 'Memo',
		quickFormat: true,
		paragraph: { spacing: { before: 60, after: 120 } }
	},
	{
		id: 'MemoOrigin',
		name: 'Memo origin',
		basedOn: 'Normal',
		next: 'Memo',
		quickFormat: true,
		run: { size: 18, color: '555555' },
		paragraph: { spacing: { after: 60 }, keepNext: true }
	}
];

/** Memos as a Word document: a heading per kind, and one for what each memo is on. */
export async function memosToDocx(memos: readonly MemoForReport[], title: string): Promise<Uint8Array<ArrayBuffer>> {
	const paragraphs = [...Map.groupBy(memos, ({ kind }) => kind)].flatMap(([kind, ofKind]) => [
		heading(kind, HeadingLevel.HEADING_1),
		...ofKind.flatMap(memoParagraphs)
	]);
	const document = new Document({
		creator: '',
		lastModifiedBy: '',
		title,
		styles: { paragraphStyles },
		sections: [{ children: [heading(title, HeadingLevel.TITLE), ...paragraphs] }]
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function heading(words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
	return new Paragraph({ heading: level, children: [new TextRun(printable(words))] });
}

function memoParagraphs({ subject, origin, text }: MemoForReport): readonly Paragraph[] {
	return [
		heading(subject, HeadingLevel.HEADING_2),
		new Paragraph({ style: 'MemoOrigin', children: [new TextRun(printable(origin))] }),
		...text.split(/\n\s*\n/).map(
			(paragraph) =>
				new Paragraph({
					style: 'Memo',
					children: paragraph
						.split('\n')
						.map((line, position) => new TextRun({ text: printable(line), break: position === 0 ? 0 : 1 }))
				})
		)
	];
}

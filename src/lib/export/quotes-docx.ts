import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { QuoteForReport } from '../quotes/quote-for-report.ts';
import { quotesByChapter } from '../quotes/quotes-by-chapter.ts';
import type { QuoteReportWords } from './quote-report-words.ts';

/** Styles of their own, so that a report's author changes the look of all quotes in one place. Measures in twips. */
const paragraphStyles = [
	{
		id: 'ReportQuote',
		name: 'Report quote',
		basedOn: 'Normal',
		next: 'QuoteAttribution',
		quickFormat: true,
		paragraph: { indent: { left: 567, right: 567 }, spacing: { before: 160, after: 40 }, keepNext: true }
	},
	{
		id: 'QuoteAttribution',
		name: 'Quote attribution',
		basedOn: 'Normal',
		next: 'Normal',
		quickFormat: true,
		run: { size: 18, color: '555555' },
		paragraph: { indent: { left: 567, right: 567 }, spacing: { after: 200 } }
	}
];

/** Quotes as a Word document: a heading per chapter and code, each quote with its attribution and reference below it. */
export async function quotesToDocx(
	quotes: readonly QuoteForReport[],
	words: QuoteReportWords
): Promise<Uint8Array<ArrayBuffer>> {
	const paragraphs = quotesByChapter(quotes).flatMap(({ chapter, codes }) => [
		heading(chapter ?? words.withoutChapter, HeadingLevel.HEADING_1),
		...codes.flatMap(({ codePath, quotes: ofCode }) => [
			heading(codePath.join(' › ') || words.withoutCode, HeadingLevel.HEADING_2),
			...ofCode.flatMap(quoteParagraphs)
		])
	]);
	const document = new Document({
		creator: '',
		lastModifiedBy: '',
		title: words.title,
		styles: { paragraphStyles },
		sections: [{ children: [heading(words.title, HeadingLevel.TITLE), ...paragraphs] }]
	});
	return new Uint8Array(await Packer.toArrayBuffer(document));
}

function heading(words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
	return new Paragraph({ heading: level, children: [new TextRun(printable(words))] });
}

function quoteParagraphs({ text, attribution, reference }: QuoteForReport): readonly Paragraph[] {
	const lines = text.split(/\r\n|\r|\n/);
	return [
		new Paragraph({
			style: 'ReportQuote',
			children: lines.map((line, position) => new TextRun({ text: printable(line), break: position === 0 ? 0 : 1 }))
		}),
		new Paragraph({
			style: 'QuoteAttribution',
			children: [new TextRun(printable([attribution, reference].filter((words) => words !== '').join(' · ')))]
		})
	];
}

/** Drops control characters and halves of characters, which XML cannot hold; a file with one of them does not open. */
export function printable(words: string): string {
	return words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (character === '\t' ? character : ''));
}

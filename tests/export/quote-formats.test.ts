import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { quoteFormats } from '../../src/lib/export/formats.ts';
import type { QuoteReportWords } from '../../src/lib/export/quote-report-words.ts';
import { quotesToCsv } from '../../src/lib/export/quotes-csv.ts';
import { quotesToDocx } from '../../src/lib/export/quotes-docx.ts';
import { escapeMarkdown, quotesToMarkdown } from '../../src/lib/export/quotes-markdown.ts';
import type { QuoteForReport } from '../../src/lib/quotes/quote-for-report.ts';

const words: QuoteReportWords = {
	title: 'Citaten',
	withoutChapter: 'Zonder hoofdstuk',
	withoutCode: 'Zonder code',
	reference: 'Plaats',
	text: 'Citaat',
	attribution: 'Bron',
	codes: 'Codes',
	chapter: 'Hoofdstuk',
	status: 'Stand',
	statuses: {
		'to-review': 'te bekijken',
		approved: 'goedgekeurd',
		'in-chapter': 'in een hoofdstuk',
		rejected: 'afgewezen'
	},
	cellSeparator: ';'
};
const quote: QuoteForReport = {
	reference: 'FG2·T45',
	text: 'Nee. Bij <wie> dan? […] “Ik” & zij.',
	attribution: 'Student, niveau 2',
	codePaths: [['Melden', 'Drempel'], ['Plek']],
	chapter: 'Melden en opvolgen',
	status: 'in-chapter'
};
const loose: QuoteForReport = { ...quote, reference: 'FG3·T2', text: 'Los.', codePaths: [], chapter: undefined };

describe('quotes as CSV', () => {
	it('starts with a byte order mark and has one row a quote', () => {
		const csv = quotesToCsv([quote, loose], words);
		expect(csv.charAt(0)).toBe('\uFEFF');
		expect(parse(csv, { bom: true, delimiter: ';' })).toEqual([
			['Plaats', 'Citaat', 'Bron', 'Codes', 'Hoofdstuk', 'Stand'],
			['FG2·T45', quote.text, 'Student, niveau 2', 'Melden › Drempel | Plek', 'Melden en opvolgen', 'in een hoofdstuk'],
			['FG3·T2', 'Los.', 'Student, niveau 2', '', '', 'in een hoofdstuk']
		]);
	});

	it('lets no cell start a formula, and loses no character', () => {
		const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ' =');
		const spoken = fc.tuple(start, fc.string({ unit: 'grapheme' })).map(([first, rest]) => first + rest);
		fc.assert(
			fc.property(spoken, spoken, (text, attribution) => {
				const csv = quotesToCsv([{ ...quote, text, attribution }], words);
				const rows: string[][] = parse(csv, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
				const [, cells = []] = rows;
				for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
				const [, textCell = '', attributionCell = ''] = cells;
				expect([text, `'${text}`]).toContain(textCell);
				expect([attribution, `'${attribution}`]).toContain(attributionCell);
			})
		);
	});
});

describe('quotes as Markdown', () => {
	it('puts quotes under chapters and codes, with attribution and place', () => {
		expect(quotesToMarkdown([{ ...quote, text: 'Nee.\nBij wie?' }, loose], words)).toBe(
			[
				'# Citaten',
				'## Melden en opvolgen',
				'### Melden › Drempel',
				'> Nee.\n> Bij wie?\n>\n> — Student, niveau 2 (FG2·T45)',
				'## Zonder hoofdstuk',
				'### Zonder code',
				'> Los.\n>\n> — Student, niveau 2 (FG3·T2)\n'
			].join('\n\n')
		);
	});

	it('keeps what was said from becoming markup', () => {
		expect(escapeMarkdown('*nee* _echt_ [link](x) <b> `code` a|b &amp; \\')).toBe(
			'\\*nee\\* \\_echt\\_ \\[link\\](x) \\<b\\> \\`code\\` a\\|b \\&amp; \\\\'
		);
		expect(escapeMarkdown('# kop')).toBe('\\# kop');
		expect(escapeMarkdown('- streep')).toBe('\\- streep');
		expect(escapeMarkdown('12. punt')).toBe('12\\. punt');
		expect(escapeMarkdown('    ingesprongen')).toBe('ingesprongen');
		expect(escapeMarkdown('Nee. Bij wie dan - echt? 1. ja')).toBe('Nee. Bij wie dan - echt? 1. ja');
	});

	it('gives the words back when the escapes are taken away', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (said) => {
				const unescaped = escapeMarkdown(said).replace(/\\([!-/:-@[-`{-~])/g, '$1');
				expect(unescaped).toBe(said.replace(/\s+/g, ' ').trim());
			})
		);
	});
});

describe('quotes as a Word document', () => {
	async function entryOf(file: Uint8Array, name: string): Promise<string> {
		const zip = await fromBufferPromise(Buffer.from(file));
		for await (const entry of zip.eachEntry()) {
			if (entry.fileName === name) return textOf(await zip.openReadStreamPromise(entry));
		}
		throw new Error(`No ${name} in the document.`);
	}

	it('holds headings, quotes and attributions in styles of their own', async () => {
		const xml = await entryOf(await quotesToDocx([quote, loose], words), 'word/document.xml');
		const paragraphs = xml
			.split('<w:p>')
			.map((paragraph) => [
				/<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1],
				[...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map((match) => match[1]).join('')
			]);
		expect(paragraphs.slice(1)).toEqual([
			['Title', 'Citaten'],
			['Heading1', 'Melden en opvolgen'],
			['Heading2', 'Melden › Drempel'],
			['ReportQuote', 'Nee. Bij &lt;wie&gt; dan? […] “Ik” &amp; zij.'],
			['QuoteAttribution', 'Student, niveau 2 · FG2·T45'],
			['Heading1', 'Zonder hoofdstuk'],
			['Heading2', 'Zonder code'],
			['ReportQuote', 'Los.'],
			['QuoteAttribution', 'Student, niveau 2 · FG3·T2']
		]);
		const styles = await entryOf(await quotesToDocx([quote], words), 'word/styles.xml');
		expect(styles).toContain('w:styleId="ReportQuote"');
		expect(styles).toContain('w:styleId="QuoteAttribution"');
	});

	it('drops characters that XML cannot hold, and breaks lines', async () => {
		const file = await quotesToDocx([{ ...quote, text: 'eerst\u0007\nen \uD800dan' }], words);
		const xml = await entryOf(file, 'word/document.xml');
		expect(xml).toContain('>eerst<');
		expect(xml).toContain('<w:br/>');
		expect(xml).toContain('>en dan<');
	});

	it('names no maker', async () => {
		const core = await entryOf(await quotesToDocx([quote], words), 'docProps/core.xml');
		expect(core).not.toContain('Un-named');
	});
});

describe('the list of formats', () => {
	it.each(quoteFormats)('writes $id', async ({ write }) => {
		expect((await write([quote], words)).length).toBeGreaterThan(100);
	});

	it('gives every format an id and an extension of its own', () => {
		expect(new Set(quoteFormats.map(({ id }) => id)).size).toBe(quoteFormats.length);
		expect(new Set(quoteFormats.map(({ extension }) => extension)).size).toBe(quoteFormats.length);
	});
});

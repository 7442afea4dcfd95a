import type { QuoteForReport } from '../quotes/quote-for-report.ts';
import { quotesByChapter } from '../quotes/quotes-by-chapter.ts';
import type { QuoteReportWords } from './quote-report-words.ts';

/** Quotes as Markdown (CommonMark): a heading per chapter and code, each quote a block with its attribution below it. */
export function quotesToMarkdown(quotes: readonly QuoteForReport[], words: QuoteReportWords): string {
	const blocks = quotesByChapter(quotes).flatMap(({ chapter, codes }) => [
		`## ${escapeMarkdown(chapter ?? words.withoutChapter)}`,
		...codes.flatMap(({ codePath, quotes: ofCode }) => [
			`### ${escapeMarkdown(codePath.join(' › ') || words.withoutCode)}`,
			...ofCode.map(quoteBlock)
		])
	]);
	return [`# ${escapeMarkdown(words.title)}`, ...blocks].join('\n\n') + '\n';
}

function quoteBlock({ text, attribution, reference }: QuoteForReport): string {
	const words = text.split(/\r\n|\r|\n/).map((line) => `> ${escapeMarkdown(line)}`);
	const speaker = attribution === '' ? '' : `${escapeMarkdown(attribution)} `;
	return [...words, '>', `> — ${speaker}(${escapeMarkdown(reference)})`].join('\n');
}

/**
 * Makes a line read as plain words: escapes what marks emphasis, links, code, HTML, entities and tables anywhere, and
 * what starts a heading, a list or a rule at the beginning of the line.
 */
export function escapeMarkdown(line: string): string {
	return line
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[\\`*_[\]<>~|&]/g, '\\$&')
		.replace(/^[#+=-]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

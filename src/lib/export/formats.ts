import type { MemoForReport } from '../memos/memo-for-report.ts';
import type { QuoteForReport } from '../quotes/quote-for-report.ts';
import type { PassageForExport, PassageTableWords } from './passage-for-export.ts';
import type { QuoteReportWords } from './quote-report-words.ts';

/** A way to write quotes to a file; `write` gives the bytes of that file. */
export type QuoteFormat = {
	readonly id: string;
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (quotes: readonly QuoteForReport[], words: QuoteReportWords) => Promise<Uint8Array<ArrayBuffer>>;
};

const encoder = new TextEncoder();

/** Every format that quotes can be exported to. A writer is loaded when it is used, so that a page can list the formats. */
export const quoteFormats = [
	{
		id: 'docx',
		extension: 'docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		write: async (quotes, words) => (await import('./quotes-docx.ts')).quotesToDocx(quotes, words)
	},
	{
		id: 'md',
		extension: 'md',
		mediaType: 'text/markdown; charset=utf-8',
		write: async (quotes, words) =>
			encoder.encode((await import('./quotes-markdown.ts')).quotesToMarkdown(quotes, words))
	},
	{
		id: 'csv',
		extension: 'csv',
		mediaType: 'text/csv; charset=utf-8',
		write: async (quotes, words) => encoder.encode((await import('./quotes-csv.ts')).quotesToCsv(quotes, words))
	}
] as const satisfies readonly QuoteFormat[];

export type QuoteFormatId = (typeof quoteFormats)[number]['id'];

/** A way to write memos to a file under a title; `write` gives the bytes of that file. */
export type MemoFormat = {
	readonly id: string;
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (memos: readonly MemoForReport[], title: string) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Every format that memos can be exported to. A writer is loaded when it is used, so that a page can list the formats. */
export const memoFormats = [
	{
		id: 'docx',
		extension: 'docx',
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		write: async (memos, title) => (await import('./memos-docx.ts')).memosToDocx(memos, title)
	},
	{
		id: 'md',
		extension: 'md',
		mediaType: 'text/markdown; charset=utf-8',
		write: async (memos, title) => encoder.encode((await import('./memos-markdown.ts')).memosToMarkdown(memos, title))
	}
] as const satisfies readonly MemoFormat[];

export type MemoFormatId = (typeof memoFormats)[number]['id'];
/** A way to write retrieved passages to a file. */
export type PassageFormat = {
	readonly id: string;
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (passages: readonly PassageForExport[], words: PassageTableWords) => Promise<Uint8Array<ArrayBuffer>>;
};

/** Every format that retrieved passages can be exported to. */
export const passageFormats = [
	{
		id: 'xlsx',
		extension: 'xlsx',
		mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		write: async (passages, words) => (await import('./passages-xlsx.ts')).passagesToXlsx(passages, words)
	},
	{
		id: 'csv',
		extension: 'csv',
		mediaType: 'text/csv; charset=utf-8',
		write: async (passages, words) => encoder.encode((await import('./passages-csv.ts')).passagesToCsv(passages, words))
	}
] as const satisfies readonly PassageFormat[];

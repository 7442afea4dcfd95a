import type { MemoForReport } from '../memos/memo-for-report.ts';
import { escapeMarkdown } from './quotes-markdown.ts';

/** Memos as Markdown (CommonMark): a heading per kind, and one for what each memo is on. */
export function memosToMarkdown(memos: readonly MemoForReport[], title: string): string {
	const blocks = [...Map.groupBy(memos, ({ kind }) => kind)].flatMap(([kind, ofKind]) => [
		`## ${escapeMarkdown(kind)}`,
		...ofKind.flatMap(({ subject, origin, text }) => [
			`### ${escapeMarkdown(subject)}`,
			`*${escapeMarkdown(origin)}*`,
			paragraphs(text)
		])
	]);
	return [`# ${escapeMarkdown(title)}`, ...blocks].join('\n\n') + '\n';
}

/** A line that ends in a backslash is broken there; an empty line begins a paragraph. */
function paragraphs(text: string): string {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.split('\n').map(escapeMarkdown).join('\\\n'))
		.join('\n\n');
}

import type { Evaluation, RecallRow, Share } from './evaluate-detection.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** An evaluation as tables in Markdown: shares in per cent, with the Wilson interval of 95 % beside the main one of each row. */
export function evaluationTable({ recall, precision, nothingMissed }: Evaluation): string {
	const precisionLines = precision
		.filter(({ right }) => right.of > 0)
		.map(({ group, exact, right, onSomething }) => [
			group,
			String(right.of),
			percent(exact),
			withInterval(right),
			percent(onSomething)
		]);
	const missedLines = nothingMissed.map(({ group, transcripts }) => [
		group,
		String(transcripts.of),
		withInterval(transcripts)
	]);
	return [
		recallTable(recall),
		table(
			['precision of hits', 'hits', 'same borders', 'same kind, overlapping [95 %]', 'any kind, overlapping'],
			precisionLines
		),
		table(['transcripts without one direct identifier missed', 'transcripts', 'share [95 %]'], missedLines)
	].join('\n\n');
}

/** Only how much is found of what is there. */
export function recallTable(recall: readonly RecallRow[]): string {
	const lines = recall
		.filter(({ found }) => found.of > 0)
		.map(({ group, exact, found, noticed, covered }) => [
			group,
			String(found.of),
			percent(exact),
			withInterval(found),
			percent(noticed),
			percent(covered)
		]);
	return table(
		['recall of', 'there', 'same borders', 'same kind, overlapping [95 %]', 'any kind, overlapping', 'wholly covered'],
		lines
	);
}

function percent({ count, of }: Share): string {
	return of === 0 ? '' : ((100 * count) / of).toFixed(1);
}

function withInterval(share: Share): string {
	const interval = wilsonInterval(share.count, share.of);
	if (interval === undefined) return '';
	return `${percent(share)} [${(100 * interval.low).toFixed(1)}, ${(100 * interval.high).toFixed(1)}]`;
}

function table(head: readonly string[], lines: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) =>
		Math.max(title.length, 3, ...lines.map((line) => (line[column] ?? '').length))
	);
	const row = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [row(head), rule, ...lines.map(row)].join('\n');
}

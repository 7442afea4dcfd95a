import type { TextRange } from '#lib/transcripts/text-range.ts';

/**
 * The stretch of the transcript that is selected inside an element whose pieces say where they begin (`data-at`). Words
 * that were replaced count as a whole. Nothing when the selection is empty or leaves the line.
 */
export function selectedRange(root: HTMLElement): TextRange | undefined {
	const selection = getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const [from, to] = [
		edgeAt(root, range.startContainer, range.startOffset),
		edgeAt(root, range.endContainer, range.endOffset)
	];
	if (from === undefined || to === undefined || from.line !== to.line) return undefined;
	const [start, end] = [from.isWhole ? from.start : from.offset, to.isWhole ? to.end : to.offset];
	return start < end ? { start, end } : undefined;
}

type Edge = {
	readonly line: Element | null;
	readonly offset: number;
	readonly start: number;
	readonly end: number;
	readonly isWhole: boolean;
};

function edgeAt(root: HTMLElement, node: Node, offset: number): Edge | undefined {
	const element =
		node instanceof Element ? (node.children[offset] ?? node.lastElementChild ?? node) : node.parentElement;
	const piece = element?.closest<HTMLElement>('[data-at]');
	if (piece === null || piece === undefined || !root.contains(piece)) return undefined;
	const start = Number(piece.dataset['at']);
	const end = Number(piece.dataset['until']);
	const within = node instanceof Element ? 0 : offset;
	const isWhole = piece.dataset['replaced'] !== undefined;
	return { line: piece.closest('p'), offset: Math.min(end, start + within), start, end, isWhole };
}

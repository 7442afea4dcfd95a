import type { TextRange } from '#lib/transcripts/text-range.ts';

/**
 * The stretch of the transcript that is selected in the browser, in UTF-16 units; nothing when the selection is empty or lies
 * outside the transcript. Every element with `data-start` holds exactly the text that begins at that offset.
 */
export function selectedRange(transcript: HTMLElement): TextRange | undefined {
	const selection = getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const stretches = [...transcript.querySelectorAll<HTMLElement>('[data-start]')].filter((element) =>
		range.intersectsNode(element)
	);
	const first = stretches[0];
	const last = stretches[stretches.length - 1];
	if (first === undefined || last === undefined) return undefined;
	const start = startOf(first) + (first.contains(range.startContainer) ? lengthBefore(first, range, 'start') : 0);
	const end =
		startOf(last) +
		(last.contains(range.endContainer) ? lengthBefore(last, range, 'end') : (last.textContent ?? '').length);
	return start < end ? { start, end } : undefined;
}

/** The offset in the transcript that lies under a point of the screen; of a point beside the words that of their line's end. */
export function offsetAt(words: HTMLElement, x: number, y: number): number | undefined {
	const box = words.getBoundingClientRect();
	const within = {
		x: Math.min(Math.max(x, box.left + 1), box.right - 1),
		y: Math.min(Math.max(y, box.top + 1), box.bottom - 1)
	};
	const caret = document.caretPositionFromPoint(within.x, within.y);
	if (caret === null || !words.contains(caret.offsetNode)) return undefined;
	const before = document.createRange();
	before.setStart(words, 0);
	before.setEnd(caret.offsetNode, caret.offset);
	return startOf(words) + before.toString().length;
}

/** Height that a stretch takes within an element of the transcript, in pixels from the element's top. */
export function heightOf(element: HTMLElement, { start, end }: TextRange): { top: number; bottom: number } | undefined {
	const offset = startOf(element);
	const range = document.createRange();
	const from = pointAt(element, start - offset);
	const to = pointAt(element, end - offset);
	if (from === undefined || to === undefined) return undefined;
	range.setStart(from.node, from.within);
	range.setEnd(to.node, to.within);
	const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
	if (boxes.length === 0) return undefined;
	const { top } = element.getBoundingClientRect();
	return {
		top: Math.min(...boxes.map((box) => box.top)) - top,
		bottom: Math.max(...boxes.map((box) => box.bottom)) - top
	};
}

function startOf(element: HTMLElement): number {
	return Number(element.dataset['start']);
}

function lengthBefore(element: HTMLElement, range: Range, edge: 'start' | 'end'): number {
	const before = document.createRange();
	before.setStart(element, 0);
	if (edge === 'start') before.setEnd(range.startContainer, range.startOffset);
	else before.setEnd(range.endContainer, range.endOffset);
	return before.toString().length;
}

function pointAt(element: HTMLElement, offset: number): { node: Text; within: number } | undefined {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let passed = 0;
	let last: Text | undefined;
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		if (!(node instanceof Text)) continue;
		if (offset <= passed + node.length) return { node, within: Math.max(0, offset - passed) };
		passed += node.length;
		last = node;
	}
	return last && { node: last, within: last.length };
}

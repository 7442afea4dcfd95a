import type { Code } from '#lib/codebook/code.ts';
import type { MarkedSegment } from '#lib/coding/mark-segments.ts';

/**
 * Writes a turn's words into their element anew, with marks around what is coded or selected. The words come out of it character
 * for character as they went in. A third and further code over the same words shows in the margin only.
 */
export function drawMarks(
	element: HTMLElement,
	text: string,
	segments: readonly MarkedSegment[],
	codes: ReadonlyMap<string, Code>
): void {
	element.replaceChildren(
		...segments.map((segment) => {
			const words = text.slice(segment.start, segment.end);
			const hues = segment.codings.map(({ codeId }) => codes.get(codeId)?.hue ?? 16).slice(0, 2);
			if (hues.length === 0) return segment.isSelected ? mark('sel-p', words) : words;
			const [outer = 16, inner] = hues;
			const marked = mark(`c h${outer}`, inner === undefined ? words : mark(`c l2 h${inner}`, words));
			marked.dataset['codings'] = segment.codings.map(({ id }) => id).join(' ');
			marked.classList.toggle('picked', segment.isSelected);
			return marked;
		})
	);
}

function mark(classes: string, content: string | HTMLElement): HTMLElement {
	const element = document.createElement('mark');
	element.className = classes;
	element.append(content);
	return element;
}

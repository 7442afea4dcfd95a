import type { Attachment } from 'svelte/attachments';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { offsetAt } from './text-position.ts';

type Dragging = {
	readonly edge: 'start' | 'end';
	readonly range: TextRange;
	/** While the pointer moves, what the coding would be. */
	readonly onpreview: (range: TextRange) => void;
	readonly onmove: (range: TextRange) => void;
	readonly onleave: () => void;
};

/** Lets an end of a bracket be dragged: up and down by line, to the beginning or the end of the words on it. */
export function dragEnd({ edge, range, onpreview, onmove, onleave }: Dragging): Attachment<HTMLElement> {
	return (grip) => {
		let moved: TextRange | undefined;
		const rangeAt = (event: PointerEvent): TextRange | undefined => {
			const turns = [...(grip.closest('.turns')?.querySelectorAll<HTMLElement>('.words[data-start]') ?? [])];
			const words = turns.find((one) => one.getBoundingClientRect().bottom >= event.clientY) ?? turns.at(-1);
			const box = words?.getBoundingClientRect();
			if (words === undefined || box === undefined) return undefined;
			const offset = offsetAt(words, edge === 'start' ? box.left : box.right, event.clientY);
			if (offset === undefined) return undefined;
			const dragged = edge === 'start' ? { start: offset, end: range.end } : { start: range.start, end: offset };
			return dragged.start < dragged.end ? dragged : undefined;
		};
		const down = (event: PointerEvent) => {
			event.preventDefault();
			grip.setPointerCapture(event.pointerId);
		};
		const move = (event: PointerEvent) => {
			if (!grip.hasPointerCapture(event.pointerId)) return;
			moved = rangeAt(event) ?? moved;
			if (moved !== undefined) onpreview(moved);
		};
		const up = () => {
			if (moved !== undefined) onmove(moved);
			moved = undefined;
		};
		const cancel = () => {
			moved = undefined;
			onleave();
		};
		grip.addEventListener('pointerdown', down);
		grip.addEventListener('pointermove', move);
		grip.addEventListener('pointerup', up);
		grip.addEventListener('pointercancel', cancel);
		return () => {
			grip.removeEventListener('pointerdown', down);
			grip.removeEventListener('pointermove', move);
			grip.removeEventListener('pointerup', up);
			grip.removeEventListener('pointercancel', cancel);
		};
	};
}

import { mount, unmount, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Code } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { markSegments } from '#lib/coding/mark-segments.ts';
import type { Bracket } from '#lib/coding/stack-brackets.ts';
import { intersection, type TextRange } from '#lib/transcripts/text-range.ts';
import CodingMargin from './CodingMargin.svelte';
import { drawMarks } from './draw-marks.ts';
import type { ReadTurn } from './read-transcript.ts';
import { heightOf } from './text-position.ts';
import type { Workbench } from './workbench.svelte.ts';

/** What drawing codes over the words of turns needs of the page. */
export type TurnDrawing = {
	readonly workbench: Workbench;
	readonly codes: () => ReadonlyMap<string, Code>;
	/** Changes when the page is laid out anew, so that brackets are measured again. */
	readonly layout: () => number;
	/** Initials of the coder for codings of another layer; nothing for the own layer. */
	readonly initialsOf: (coderId: string) => string | undefined;
	readonly mayMove: (coding: Coding) => boolean;
	readonly onchoose: (coding: Coding) => void;
	readonly onpreview: (range: TextRange) => void;
	readonly onmove: (coding: Coding, range: TextRange) => void;
};

/** Turns this far from the view have their brackets and follow the selection; those beyond only what is coded in them. */
const nearPixels = 400;

/**
 * Draws marks over the words of every turn, and follows what changes in those near the view, with their brackets. One
 * drawing for all turns: a long transcript is on the screen at once, and what is out of view costs nothing.
 */
export function drawTurns(drawing: TurnDrawing): Attachment<HTMLElement> {
	return (list) => {
		const { workbench } = drawing;
		const turnOf = (element: Element): ReadTurn | undefined =>
			workbench.transcript.turns[Number(element.id.slice('turn-'.length)) - 1];
		const elements = [...list.querySelectorAll<HTMLElement>('.turn')];
		untrack(() => {
			for (const element of elements) {
				const turn = turnOf(element);
				if (turn !== undefined && workbench.codingsOfTurn(turn.number).length > 0) drawWords(element, turn, drawing);
			}
		});
		const followed = new Map<Element, () => void>();
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const turn = turnOf(target);
					followed.get(target)?.();
					followed.delete(target);
					if (isIntersecting && turn !== undefined && target instanceof HTMLElement)
						followed.set(target, followTurn(target, turn, drawing));
				}
			},
			{ rootMargin: `${nearPixels}px 0px` }
		);
		for (const element of elements) observer.observe(element);
		$effect(() => {
			const changed = workbench.takeChangedTurns();
			untrack(() => {
				for (const number of changed) {
					const [element, turn] = [elements[number - 1], workbench.transcript.turns[number - 1]];
					if (element !== undefined && turn !== undefined && !followed.has(element)) drawWords(element, turn, drawing);
				}
			});
		});
		let current: HTMLElement | undefined;
		$effect(() => {
			current?.classList.remove('current');
			current?.setAttribute('tabindex', '-1');
			current = elements[workbench.currentTurnNumber - 1];
			current?.classList.add('current');
			current?.setAttribute('tabindex', '0');
		});
		return () => {
			observer.disconnect();
			for (const stop of followed.values()) stop();
		};
	};
}

function drawWords(element: HTMLElement, turn: ReadTurn, { workbench, codes }: TurnDrawing): boolean {
	const words = element.querySelector<HTMLElement>('.words');
	if (words === null) return false;
	const codings = workbench.codingsOfTurn(turn.number);
	const selected = workbench.passage && intersection(workbench.passage, turn);
	drawMarks(words, workbench.transcript.text, markSegments(turn, codings, selected), codes());
	return codings.length > 0 || selected !== undefined;
}

/** Draws a turn, and again whenever what lies over it changes, until the function that comes back is called. */
function followTurn(element: HTMLElement, turn: ReadTurn, drawing: TurnDrawing): () => void {
	const { workbench } = drawing;
	let brackets: readonly Bracket[] = $state.raw([]);
	let isMarked = element.querySelector('mark') !== null;
	const stop = $effect.root(() => {
		$effect(() => {
			const isPlain = workbench.codingsOfTurn(turn.number).length === 0 && !isSelected(workbench, turn);
			if (!isPlain || isMarked) isMarked = drawWords(element, turn, drawing);
		});
		// Where the words stand on the screen is known to the browser only.
		$effect(() => {
			drawing.layout();
			brackets = bracketsOf(element, turn, workbench.codingsOfTurn(turn.number));
		});
		const hasBrackets = $derived(brackets.length > 0);
		$effect(() => {
			if (!hasBrackets) return;
			const margin = mount(CodingMargin, {
				target: element,
				props: {
					turnNumber: turn.number,
					get brackets() {
						return brackets;
					},
					get codings() {
						return workbench.codingsOfTurn(turn.number);
					},
					get codes() {
						return drawing.codes();
					},
					get selectedCodingId() {
						return workbench.selectedCodingId;
					},
					initialsOf: drawing.initialsOf,
					mayMove: drawing.mayMove,
					onchoose: drawing.onchoose,
					onpreview: drawing.onpreview,
					onmove: drawing.onmove
				}
			});
			return () => void unmount(margin);
		});
	});
	return stop;
}

function isSelected({ passage }: Workbench, turn: ReadTurn): boolean {
	return passage !== undefined && intersection(passage, turn) !== undefined;
}

function bracketsOf(element: HTMLElement, turn: ReadTurn, codings: readonly Coding[]): Bracket[] {
	const words = element.querySelector<HTMLElement>('.words');
	if (words === null) return [];
	return codings.flatMap((coding) => {
		const here = intersection(coding.passage, turn);
		const height = here && heightOf(words, here);
		return height === undefined ? [] : [{ codingId: coding.id, top: height.top + 3, bottom: height.bottom - 3 }];
	});
}

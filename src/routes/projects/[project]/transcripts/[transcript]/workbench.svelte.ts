import { SvelteMap } from 'svelte/reactivity';
import type { Code } from '#lib/codebook/code.ts';
import { applyCode, type ApplyCodeResult } from '#lib/coding/apply-code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { LayerChange } from '#lib/coding/layer-change.ts';
import { inDocumentOrder } from '#lib/coding/mark-segments.ts';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';
import { turnsTouched } from '#lib/transcripts/turns-touched.ts';
import type { ReadTranscript, ReadTurn } from './read-transcript.ts';

const recentCount = 9;
const uncoded: readonly Coding[] = [];

/**
 * What the coder sees and does on one transcript: the layers shown, the selected passage, the turn where the keyboard is.
 * Codings are kept by turn, so that a new one only redraws the turns that it lies in.
 */
export class Workbench {
	readonly transcript: ReadTranscript;
	readonly coderId: string;
	#codings = new Map<string, Coding>();
	#codingsOfTurn = new SvelteMap<number, readonly Coding[]>();
	#counts = new SvelteMap<string, number>();
	#changes = $state(0);
	#changedTurns = new Set<number>();
	/** Codes by last use, the latest first. */
	recentCodeIds: readonly string[] = $state.raw([]);
	passage: TextRange | undefined = $state.raw();
	selectedCodingId: string | undefined = $state();
	currentTurnNumber = $state(1);
	/** Codes that were copied from a passage, to be put on another. */
	copiedCodeIds: readonly string[] = $state.raw([]);
	/** What the picker does with a code: puts it on the passage, or in place of the one that a coding has. */
	pickingFor: 'passage' | { readonly recoding: string } = $state.raw('passage');
	/** Whether what is coded is dimmed, so that what is not stands out. */
	isBacklit = $state(false);
	/** Whether a selection by mouse stays exactly as it was made, instead of taking in whole words. */
	isExact = $state(false);

	constructor(
		transcript: ReadTranscript,
		coderId: string,
		codings: readonly Coding[],
		counts: ReadonlyMap<string, number>
	) {
		this.transcript = transcript;
		this.coderId = coderId;
		for (const coding of codings) this.#codings.set(coding.id, coding);
		const byTurn = new Map<number, Coding[]>(transcript.turns.map(({ number }) => [number, []]));
		for (const coding of inDocumentOrder(codings)) {
			for (const { number } of this.turnsOf(coding.passage)) {
				byTurn.get(number)?.push(coding);
			}
		}
		for (const [number, here] of byTurn) this.#codingsOfTurn.set(number, here);
		for (const [codeId, count] of counts) this.#counts.set(codeId, count);
		const own = codings.filter((coding) => coding.coderId === coderId).toSorted((a, b) => (a.id < b.id ? 1 : -1));
		this.recentCodeIds = [...new Set(own.map(({ codeId }) => codeId))].slice(0, recentCount);
	}

	get counts(): ReadonlyMap<string, number> {
		return this.#counts;
	}

	/** Every coding of the layers that are shown. */
	get shownCodings(): Coding[] {
		void this.#changes;
		return [...this.#codings.values()];
	}

	codingsOfTurn(turnNumber: number): readonly Coding[] {
		return this.#codingsOfTurn.get(turnNumber) ?? uncoded;
	}

	/** The own codings that lie over the selected passage, or the one that was pointed at. */
	get codingsOnPassage(): Coding[] {
		const passage = this.passage;
		if (passage === undefined) return [];
		const here = this.turnsOf(passage).flatMap(({ number }) => this.codingsOfTurn(number));
		return inDocumentOrder([
			...new Set(here.filter((coding) => coding.coderId === this.coderId && overlaps(coding.passage, passage)))
		]);
	}

	/** The turns that a stretch lies in. */
	turnsOf(range: TextRange): ReadTurn[] {
		const { turns } = this.transcript;
		return turnsTouched(turns, range).flatMap((position) => turns[position] ?? []);
	}

	select(passage: TextRange | undefined): void {
		this.passage = passage;
		this.selectedCodingId = undefined;
		const turn = passage && this.turnsOf(passage)[0];
		if (turn !== undefined) this.currentTurnNumber = turn.number;
	}

	selectCoding(coding: Coding): void {
		this.select({ start: coding.passage.start, end: coding.passage.end });
		this.selectedCodingId = coding.id;
	}

	/** The own codings on this transcript. */
	get ownLayer(): Coding[] {
		return [...this.#codings.values()].filter(({ coderId }) => coderId === this.coderId);
	}

	/** The own coding that an act is about: the one that was pointed at, or else the shortest that the passage lies in. */
	get focusedCoding(): Coding | undefined {
		const chosen = this.findCoding(this.selectedCodingId);
		if (chosen !== undefined) return chosen.coderId === this.coderId ? chosen : undefined;
		const length = ({ passage }: Coding) => passage.end - passage.start;
		return this.codingsOnPassage.toSorted((one, other) => length(one) - length(other))[0];
	}

	findCoding(codingId: string | undefined): Coding | undefined {
		return codingId === undefined ? undefined : this.#codings.get(codingId);
	}

	/** What putting a code on a passage would do to the own layer, if the rules allow it. */
	applying(code: Code, id: string, passage: TextRange): ApplyCodeResult {
		const { start, end } = passage;
		const at = { transcriptId: this.transcript.id, start, end };
		return applyCode(
			{ id, coderId: this.coderId, codeId: code.id, passage: at },
			code,
			this.transcript.text,
			this.ownLayer
		);
	}

	/** The turns that changed since this was last asked; asking again when they change is the caller's to arrange. */
	takeChangedTurns(): number[] {
		void this.#changes;
		const changed = [...this.#changedTurns];
		this.#changedTurns.clear();
		return changed;
	}

	/** Shows what an act did; codings of other transcripts and of layers that are not shown are left aside. */
	change({ before, after }: LayerChange): void {
		const afterIds = new Set(after.map(({ id }) => id));
		for (const coding of before) this.#hide(coding.id);
		for (const coding of after) {
			this.#hide(coding.id);
			if (coding.passage.transcriptId === this.transcript.id) this.#show(coding);
		}
		if (this.selectedCodingId !== undefined && !this.#codings.has(this.selectedCodingId)) {
			this.selectedCodingId = undefined;
		} else if (this.selectedCodingId !== undefined && afterIds.has(this.selectedCodingId)) {
			const { passage } = this.#codings.get(this.selectedCodingId) ?? {};
			if (passage !== undefined) this.passage = { start: passage.start, end: passage.end };
		}
	}

	#show(coding: Coding): void {
		this.#codings.set(coding.id, coding);
		this.#changes += 1;
		for (const turn of this.turnsOf(coding.passage)) {
			this.#changedTurns.add(turn.number);
			this.#codingsOfTurn.set(turn.number, inDocumentOrder([...this.codingsOfTurn(turn.number), coding]));
		}
		if (coding.coderId !== this.coderId) return;
		this.#counts.set(coding.codeId, (this.#counts.get(coding.codeId) ?? 0) + 1);
		const others = this.recentCodeIds.filter((codeId) => codeId !== coding.codeId);
		this.recentCodeIds = [coding.codeId, ...others].slice(0, recentCount);
	}

	#hide(codingId: string): void {
		const coding = this.#codings.get(codingId);
		if (coding === undefined) return;
		this.#codings.delete(codingId);
		this.#changes += 1;
		for (const turn of this.turnsOf(coding.passage)) {
			this.#changedTurns.add(turn.number);
			this.#codingsOfTurn.set(
				turn.number,
				this.codingsOfTurn(turn.number).filter(({ id }) => id !== codingId)
			);
		}
		if (coding.coderId !== this.coderId) return;
		this.#counts.set(coding.codeId, Math.max(0, (this.#counts.get(coding.codeId) ?? 1) - 1));
	}

	/**
	 * The next or previous own coding after where the coder is, round from the end to the beginning; of one code only, where
	 * that is asked.
	 */
	neighbourCoding(direction: 1 | -1, codeId?: string): Coding | undefined {
		const own = inDocumentOrder(this.ownLayer.filter((coding) => codeId === undefined || coding.codeId === codeId));
		const selected = own.findIndex(({ id }) => id === this.selectedCodingId);
		if (selected !== -1) return own[(selected + direction + own.length) % own.length];
		const here = this.passage?.start ?? this.currentTurn?.start ?? 0;
		return direction === 1
			? (own.find(({ passage }) => passage.start >= here) ?? own[0])
			: (own.findLast(({ passage }) => passage.start < here) ?? own[own.length - 1]);
	}

	get currentTurn(): ReadTurn | undefined {
		return this.transcript.turns[this.currentTurnNumber - 1];
	}

	moveTurn(direction: 1 | -1): void {
		const last = this.transcript.turns.length;
		this.select(undefined);
		this.currentTurnNumber = Math.min(last, Math.max(1, this.currentTurnNumber + direction));
	}

	/** The next or previous heading or question of the guide from where the coder is; the number of the turn below it. */
	neighbourHeading(direction: 1 | -1): number | undefined {
		const here = this.currentTurn?.start ?? 0;
		const below = this.transcript.structure
			.filter(({ kind }) => kind !== 'event')
			.flatMap(({ end }) => this.transcript.turns.find(({ start }) => start >= end) ?? []);
		const found =
			direction === 1 ? below.find(({ start }) => start > here) : below.findLast(({ start }) => start < here);
		return found?.number;
	}

	/** How many turns of participants carry an own coding, and how many there are. */
	get progress(): { readonly coded: number; readonly all: number } {
		void this.#changes;
		const coded = new Set(this.ownLayer.flatMap(({ passage }) => this.turnsOf(passage)).filter(isOfParticipant));
		return { coded: coded.size, all: this.transcript.turns.filter(isOfParticipant).length };
	}
}

function isOfParticipant({ speaker }: ReadTurn): boolean {
	return speaker.kind !== 'moderator';
}

import { v7 as uuidV7 } from 'uuid';
import { kindWords } from '#lib/components/interaction-words.ts';
import type { InteractionKind, InteractionMark } from '#lib/coding/interaction-mark.ts';
import { changedMarks, checkMarks, type MarkChange } from '#lib/coding/mark-turn.ts';
import { m } from '#lib/paraglide/messages.js';
import { likelyAnswered } from '#lib/transcripts/answerable-turns.ts';
import type { PageData } from './$types';
import { markRefusalWords } from './mark-refusal-words.ts';

type Page = Pick<PageData, 'transcript' | 'member' | 'project' | 'turnMarks' | 'mayCode'>;

/** What these do without a turn named is said of the one just before. */
const kindsThatAnswer: readonly InteractionKind[] = ['agrees', 'disagrees', 'builds-on'];

/** The marks on the turns of one transcript, and what the coder does with the own ones: shown at once, taken back when refused. */
export class TurnMarks {
	readonly #page: Page;
	readonly #say: (words: string) => void;
	#marks: readonly InteractionMark[] = $state.raw([]);

	constructor(page: Page, say: (words: string) => void) {
		this.#page = page;
		this.#say = say;
		this.#marks = page.turnMarks;
	}

	get mayMark(): boolean {
		return this.#page.mayCode;
	}

	ownOfTurn(turn: number): InteractionMark[] {
		return this.#marks.filter((mark) => mark.turn === turn && mark.coderId === this.#page.member.id);
	}

	othersOfTurn(turn: number): InteractionMark[] {
		return this.#marks.filter((mark) => mark.turn === turn && mark.coderId !== this.#page.member.id);
	}

	/** Gives the turn a mark, or takes all of its marks of this kind off. */
	toggle(turn: number, kind: InteractionKind): void {
		const before = this.ownOfTurn(turn).filter((mark) => mark.kind === kind);
		const answers = kindsThatAnswer.includes(kind) ? likelyAnswered(this.#page.transcript.turns, turn) : undefined;
		const word = kindWords[kind]();
		if (before.length > 0) {
			this.#save({ before, after: [] }, m.conversation_unmarked({ number: turn, kind: word }));
		} else {
			const mark = { ...this.#newMark(turn, kind), ...(answers === undefined ? {} : { answers }) };
			this.#save({ before: [], after: [mark] }, m.conversation_marked({ number: turn, kind: word }));
		}
	}

	/** Says which turn is answered; `undefined` for none in particular. */
	point(mark: InteractionMark, answers: number | undefined): void {
		const { id, coderId, transcriptId, turn, kind } = mark;
		const after = { id, coderId, transcriptId, turn, kind, ...(answers === undefined ? {} : { answers }) };
		this.#save(
			{ before: [mark], after: [after] },
			m.conversation_marked({ number: mark.turn, kind: kindWords[mark.kind]() })
		);
	}

	/** Shows what an act did, or what taking it back brought. */
	change(change: MarkChange): void {
		const here = ({ transcriptId }: InteractionMark) => transcriptId === this.#page.transcript.id;
		this.#marks = changedMarks(this.#marks, { before: change.before, after: change.after.filter(here) });
	}

	#newMark(turn: number, kind: InteractionKind): InteractionMark {
		return { id: uuidV7(), coderId: this.#page.member.id, transcriptId: this.#page.transcript.id, turn, kind };
	}

	#save(change: MarkChange, words: string): void {
		const { member, transcript } = this.#page;
		const layer = this.#marks.filter((mark) => mark.coderId === member.id);
		const refusal = checkMarks(change, { turnCount: transcript.turns.length, layer });
		if (refusal !== undefined) return this.#say(markRefusalWords(refusal));
		this.change(change);
		this.#say(words);
		void this.#send(change);
	}

	async #send(change: MarkChange): Promise<void> {
		const { transcript, project } = this.#page;
		const put = change.after.map(({ id, turn, kind, answers = 0 }) => ({ id, turn, kind, answers }));
		const kept = new Set(put.map(({ id }) => id));
		const removed = change.before.filter(({ id }) => !kept.has(id)).map(({ id }) => ({ id }));
		const response = await fetch(`/projects/${project.id}/turn-marks`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id: uuidV7(), transcriptId: transcript.id, removed, put })
		}).catch(() => undefined);
		if (response?.ok === true) return;
		this.change({ before: change.after, after: change.before });
		const answer: { reason?: string } = response?.status === 409 ? await response.json() : {};
		this.#say(response === undefined ? m.conversation_not_saved() : markRefusalWords(answer.reason ?? ''));
	}
}

import type { Kysely } from 'kysely';
import type { Hue } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { codeOf, passageOf, transcriptOf, type MemoSubject } from '#lib/memos/memo.ts';
import type { Passage } from '#lib/transcripts/passage.ts';
import type { TurnPlace } from '#lib/transcripts/turn-place.ts';
import { wordsOf } from '#lib/transcripts/words-and-sentences.ts';
import { listCodes } from '../codebook.ts';
import type { Database } from '../database/schema.ts';
import { findEvent, type Act, type StoredEvent } from '../events.ts';
import { listMembers, type Member } from '../members.ts';
import { listMemoSubjects } from '../memos.ts';
import { asSeenBy } from '../traced/as-seen-by.ts';
import { parseTraced, type Traced } from '../traced/traced.ts';
import { findTranscriptText, listTranscripts, type TranscriptInList } from '../transcripts.ts';
import { turnPlaces } from '../turn-places.ts';
import { undoableActs } from '../undoable-acts.ts';
import { isAct, kindOfAct, type ActKind } from './act-kinds.ts';
import { undoStateOf, type UndoState } from './undo-state.ts';

export type ToldCode = { readonly id: string; readonly name: string; readonly hue: Hue };

/** An event in full: who did what where, by the names that things have now. */
export type ToldEvent = {
	readonly id: string;
	readonly act: Act;
	readonly kind: ActKind;
	readonly memberId: string;
	readonly memberName: string;
	readonly madeAt: number;
	readonly code: ToldCode | undefined;
	/** What a recoding took the place of. */
	readonly formerCode: ToldCode | undefined;
	/** How many codings the act was on; 0 when it was not on codings. */
	readonly codings: number;
	/** In the passage, when it was on one coding. */
	readonly words: number | undefined;
	readonly place: TurnPlace | undefined;
	readonly transcript: Pick<TranscriptInList, 'id' | 'focusGroupNumber' | 'title'> | undefined;
	/** Of an undoing or redoing: which act it turned back. */
	readonly turned: Act | undefined;
	readonly undoneAt: number | undefined;
	readonly state: UndoState;
};

/** Tells events to a member; they are the member's to see already. */
export async function tellEvents(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId' | 'role'>,
	events: readonly StoredEvent[]
): Promise<ToldEvent[]> {
	const { projectId } = member;
	const memoIds = events.flatMap((event) => {
		const { before, after } = tracedOf(event);
		return [...(before.memos ?? []), ...(after.memos ?? [])].map(({ id }) => id);
	});
	const [codes, members, transcripts, memos] = await Promise.all([
		listCodes(db, projectId),
		listMembers(db, projectId, { withThoseWhoLeft: true }),
		listTranscripts(db, projectId),
		listMemoSubjects(db, [...new Set(memoIds)])
	]);
	const codeOfId = new Map(codes.map(({ id, name, hue }) => [id, { id, name, hue }]));
	const nameOf = new Map(members.map(({ id, name }) => [id, name]));
	const transcriptOfId = new Map(
		transcripts.map(({ id, focusGroupNumber, title }) => [id, { id, focusGroupNumber, title }])
	);
	const abouts = events.map((event) => aboutOf(event, memos, member));
	const placeOf = await turnPlaces(
		db,
		projectId,
		new Set(abouts.flatMap(({ passage }) => passage?.transcriptId ?? []))
	);
	const countWords = wordCounter(db, projectId);
	return Promise.all(
		events.map(async (event, position): Promise<ToldEvent> => {
			if (!isAct(event.act)) throw new Error('A stored event tells of an act that this program does not know');
			const about = abouts[position] ?? nothing;
			const { passage } = about;
			const transcriptId = event.transcriptId ?? about.transcriptId ?? '';
			const turning = kindOfAct[event.act] === 'turning-back' ? await findEvent(db, event.subjectId) : undefined;
			const undoing = event.undoneBy === undefined ? undefined : await findEvent(db, event.undoneBy);
			return {
				...{ id: event.id, act: event.act, kind: kindOfAct[event.act], madeAt: event.madeAt },
				...{ memberId: event.memberId, memberName: nameOf.get(event.memberId) ?? '' },
				code: codeOfId.get(about.codeId ?? event.subjectId),
				formerCode: about.formerCodeId === about.codeId ? undefined : codeOfId.get(about.formerCodeId ?? ''),
				codings: about.codings,
				words: about.codings === 1 && passage !== undefined ? await countWords(passage) : undefined,
				place: passage && placeOf(passage),
				transcript: transcriptOfId.get(transcriptId),
				turned: turning !== undefined && isAct(turning.act) ? turning.act : undefined,
				undoneAt: undoing?.madeAt,
				state: undoStateOf(event, member.id)
			};
		})
	);
}

/** What an event is about, as far as it tells itself. */
type About = {
	readonly codings: number;
	readonly codeId?: string | undefined;
	readonly formerCodeId?: string | undefined;
	readonly passage?: Passage | undefined;
	readonly transcriptId?: string | undefined;
};

const nothing: About = { codings: 0 };

function aboutOf(
	event: StoredEvent,
	memos: ReadonlyMap<string, MemoSubject>,
	member: Pick<Member, 'id' | 'role'>
): About {
	const told = tracedOf(event);
	const [before, after] = [asSeenBy(member, told.before), asSeenBy(member, told.after)];
	const [was, is] = [before.codings ?? [], after.codings ?? []];
	const [coding] = [...is, ...was];
	if (coding !== undefined)
		return {
			codings: new Set([...was, ...is].map(({ id }) => id)).size,
			codeId: codeOfAll(is) ?? codeOfAll(was),
			formerCodeId: codeOfAll(was),
			...(was.length > 1 || is.length > 1 ? {} : { passage: coding.passage })
		};
	const on = memos.get((after.memos ?? before.memos)?.[0]?.id ?? '');
	if (on === undefined) return nothing;
	return { codings: 0, codeId: codeOf({ on }), passage: passageOf({ on }), transcriptId: transcriptOf({ on }) };
}

/** The code of codings that all carry the same one. */
function codeOfAll(codings: readonly Coding[]): string | undefined {
	const [first] = codings;
	return codings.every(({ codeId }) => codeId === first?.codeId) ? first?.codeId : undefined;
}

/** Other acts keep figures under the same names. */
function tracedOf({ act, before, after }: StoredEvent): { readonly before: Traced; readonly after: Traced } {
	const isTraced = act === 'undo' || act === 'redo' || undoableActs.some((undoable) => undoable === act);
	return isTraced ? { before: parseTraced(before), after: parseTraced(after) } : { before: {}, after: {} };
}

/** Counts words of passages; the text of a transcript is read once. */
function wordCounter(db: Kysely<Database>, projectId: string): (passage: Passage) => Promise<number | undefined> {
	const texts = new Map<string, Promise<string | undefined>>();
	return async (passage) => {
		const { transcriptId } = passage;
		const text = texts.get(transcriptId) ?? findTranscriptText(db, projectId, transcriptId);
		texts.set(transcriptId, text);
		const words = await text;
		return words === undefined ? undefined : wordsOf(words, passage).length;
	};
}

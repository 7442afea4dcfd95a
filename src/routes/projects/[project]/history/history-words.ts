import { m } from '#lib/paraglide/messages.js';
import type { Act } from '#lib/server/events.ts';
import type { ActKind } from '#lib/server/history/act-kinds.ts';
import type { ToldEvent } from '#lib/server/history/told-events.ts';
import type { UndoState } from '#lib/server/history/undo-state.ts';
import { placeWords } from '#lib/transcripts/turn-place.ts';
import { actWords } from '../act-words.ts';

export const actKindWords = {
	codings: m.history_kind_codings,
	reading: m.history_kind_reading,
	memos: m.history_kind_memos,
	codebook: m.history_kind_codebook,
	transcripts: m.history_kind_transcripts,
	guide: m.history_kind_guide,
	people: m.history_kind_people,
	quotes: m.history_kind_quotes,
	findings: m.history_kind_findings,
	members: m.history_kind_members,
	'turning-back': m.history_kind_turning_back
} as const satisfies Record<ActKind, () => string>;

/** Acts that are told with the name of a code in the sentence. */
const withCode: Partial<Record<Act, (named: { code: string }) => string>> = {
	'apply-code': m.history_apply_code,
	'remove-coding': m.history_remove_coding,
	recode: m.history_recode,
	'move-coding-end': m.history_move_coding_end,
	'split-coding': m.history_split_coding,
	'join-codings': m.history_join_codings,
	'mark-coding': m.history_mark_coding,
	'look-again': m.history_look_again,
	'add-code': m.history_add_code,
	'change-code': m.history_change_code,
	'move-code': m.history_move_code,
	'archive-code': m.history_archive_code,
	'restore-code': m.history_restore_code,
	'write-memo': m.history_write_memo,
	'change-memo': m.history_change_memo,
	'remove-memo': m.history_remove_memo
};

/** What was done, cut where the name of the code stands; without a code there is nothing after it. */
export function sentenceOf({ act, code, turned }: ToldEvent): { readonly before: string; readonly after: string } {
	const told = withCode[act];
	if (code !== undefined && told !== undefined) {
		const [before = '', after = ''] = told({ code: '\u{FFFC}' }).split('\u{FFFC}');
		return { before, after };
	}
	if (turned !== undefined)
		return {
			before: (act === 'redo' ? m.history_redid : m.history_undid)({ act: actWords[turned]() }),
			after: ''
		};
	return { before: actWords[act](), after: '' };
}

/** How much it was on, and what stood there before: `14 words`. */
export function measureOf({ codings, words, formerCode }: ToldEvent): string {
	return [
		formerCode === undefined ? undefined : m.history_was({ code: formerCode.name }),
		words === undefined ? undefined : m.history_words({ count: words }),
		codings > 1 ? m.history_codings({ count: codings }) : undefined
	]
		.filter((said) => said !== undefined)
		.join(', ');
}

/** Where it was, with an address to look there. */
export function whereOf(
	{ place, transcript, code, kind }: ToldEvent,
	projectId: string
): { readonly words: string; readonly href: string } | undefined {
	const start = `/projects/${projectId}`;
	if (place !== undefined)
		return { words: placeWords(place), href: `${start}/transcripts/${place.transcriptId}?turn=${place.firstTurn}` };
	if (transcript !== undefined)
		return { words: `FG${transcript.focusGroupNumber}`, href: `${start}/transcripts/${transcript.id}` };
	if (code !== undefined && (kind === 'codebook' || kind === 'memos'))
		return { words: m.history_in_codebook(), href: `${start}/codebook?code=${code.id}` };
	return undefined;
}

/** Why there is no button, in a word or two. */
export const stateWords = {
	open: m.history_state_open,
	undone: m.history_state_undone,
	'gone-out': m.history_state_gone_out,
	elsewhere: m.history_state_elsewhere,
	kept: m.history_state_kept,
	'not-yours': m.history_state_not_yours
} as const satisfies Record<UndoState, () => string>;

/** The same in a sentence. */
export const stateSentences = {
	open: m.history_why_open,
	undone: m.history_why_undone,
	'gone-out': m.history_why_gone_out,
	elsewhere: m.history_why_elsewhere,
	kept: m.history_why_kept,
	'not-yours': m.history_why_not_yours
} as const satisfies Record<UndoState, () => string>;

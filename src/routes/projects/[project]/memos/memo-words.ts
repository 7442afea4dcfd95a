import type { Linkable } from '#lib/memos/linkable.ts';
import { codeOf, transcriptOf, type MemoKind, type MemoOrigin } from '#lib/memos/memo.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ShownMemo } from '#lib/server/shown-memos.ts';
import { placeWords } from '#lib/transcripts/turn-place.ts';

export const kindWords = {
	passage: m.memos_kind_passage,
	coding: m.memos_kind_coding,
	code: m.memos_kind_code,
	transcript: m.memos_kind_transcript,
	project: m.memos_kind_project
} as const satisfies Record<MemoKind, () => string>;

export const originWords = {
	written: m.memos_origin_written,
	comment: m.memos_origin_comment,
	footnote: m.memos_origin_footnote
} as const satisfies Record<MemoOrigin, () => string>;

/** What a memo is on, as a title: `Opvolging · FG2·T46`. */
export function subjectWords(memo: ShownMemo, { codes, transcripts }: Linkable): string {
	if (memo.on.kind === 'project') return m.memos_on_project();
	const code = codes.find(({ id }) => id === codeOf(memo))?.name;
	const transcript = transcripts.find(({ id }) => id === transcriptOf(memo));
	const whole = transcript && `FG${transcript.focusGroupNumber} ${transcript.title}`;
	const place = memo.place === undefined ? whole : placeWords(memo.place);
	return [code, place].filter((words) => words !== undefined).join(' · ');
}

/** Where what a memo is on can be looked at. */
export function subjectHref(memo: ShownMemo, projectId: string): string {
	const start = `/projects/${projectId}`;
	const { on, place } = memo;
	switch (on.kind) {
		case 'project':
			return start;
		case 'code':
			return `${start}/codebook?code=${on.codeId}`;
		case 'transcript':
			return `${start}/transcripts/${on.transcriptId}`;
		case 'coding':
		case 'passage':
			return `${start}/transcripts/${on.passage.transcriptId}?turn=${place?.firstTurn ?? 1}`;
	}
}

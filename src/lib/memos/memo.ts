import type { Passage } from '../transcripts/passage.ts';

/** What a memo is about. A comment on a coding lies where that coding lies. */
export type MemoSubject =
	| { readonly kind: 'passage'; readonly passage: Passage }
	| { readonly kind: 'coding'; readonly codingId: string; readonly codeId: string; readonly passage: Passage }
	| { readonly kind: 'code'; readonly codeId: string }
	| { readonly kind: 'transcript'; readonly transcriptId: string }
	| { readonly kind: 'project' };

export const memoKinds = [
	'passage',
	'coding',
	'code',
	'transcript',
	'project'
] as const satisfies readonly MemoSubject['kind'][];
export type MemoKind = (typeof memoKinds)[number];

/** Written here, or a comment or footnote that came with an imported file. */
export const memoOrigins = ['written', 'comment', 'footnote'] as const;
export type MemoOrigin = (typeof memoOrigins)[number];

/** What a researcher noted (REFI Note). */
export type Memo = {
	readonly id: string;
	readonly on: MemoSubject;
	readonly authorId: string;
	readonly origin: MemoOrigin;
	/** Plain words, with links between double brackets. */
	readonly text: string;
	/** Which of its texts this is; a change is made on one of them. */
	readonly version: number;
	readonly madeAt: number;
	/** When it last became other than it was, if ever. */
	readonly changedAt: number | undefined;
};

/** In UTF-16 units. */
export const longestMemo = 20_000;

/** Where in a transcript a memo lies, if it lies on words. */
export function passageOf({ on }: Pick<Memo, 'on'>): Passage | undefined {
	return on.kind === 'passage' || on.kind === 'coding' ? on.passage : undefined;
}

/** The transcript that a memo is on or lies in. */
export function transcriptOf(memo: Pick<Memo, 'on'>): string | undefined {
	return memo.on.kind === 'transcript' ? memo.on.transcriptId : passageOf(memo)?.transcriptId;
}

export function codeOf({ on }: Pick<Memo, 'on'>): string | undefined {
	return on.kind === 'code' || on.kind === 'coding' ? on.codeId : undefined;
}

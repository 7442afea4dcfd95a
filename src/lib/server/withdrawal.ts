import type { Selectable } from 'kysely';
import type { Consent } from '#lib/participants/consent.ts';
import type { CopiedWords } from './copied-words.ts';
import type { Database } from './database/schema.ts';
import type { TakenMarks } from './take-out-marks.ts';

/** Stands in a transcript where somebody spoke who has withdrawn. */
export const withdrawnWords = '[bijdrage ingetrokken]';

/** How long a withdrawal that was a mistake can be taken back. */
export const daysToUndoWithdrawal = 28;

/** How much a withdrawal touches; no words. */
export type WithdrawalCounts = {
	readonly transcripts: number;
	readonly turns: number;
	readonly words: number;
	readonly codings: number;
	readonly coders: number;
	readonly quotes: number;
	readonly memos: number;
	readonly values: number;
	/** Exports made before that hold words of this person. */
	readonly exports: number;
	/** Fields in which researchers copied these words; absent in receipts from before these were looked for. */
	readonly copies?: number;
	/** Turns of several or unknown speakers in the same groups: who spoke there, a person has to find out. */
	readonly sharedTurns?: number;
};

/**
 * An edge of a stretch, so that it is found again after later edits: so many characters from the beginning of a turn of
 * the person, or, when it lies outside those, from the same edge of the part of the stretch that stayed.
 */
export type EdgeInTurn = { readonly turnId: string; readonly within: number; readonly partId?: string };
type Within = { readonly start: EdgeInTurn; readonly end: EdgeInTurn };

/** What undoing a withdrawal needs. It is kept sealed, with a key outside the database, and only for a while. */
export type KeptOfWithdrawal = {
	readonly codings: readonly ({
		readonly row: Omit<Selectable<Database['coding']>, 'start_offset' | 'end_offset'>;
	} & Within)[];
	/** Parts of codings that were cut in two. */
	readonly addedCodingIds: readonly string[];
	readonly quotes: readonly {
		readonly row: Database['quote'];
		readonly segments: readonly ({ readonly position: number } & Within)[];
		readonly jointDisplayRowIds: readonly string[];
	}[];
	/** With what they said before; comments on codings lie where those do. */
	readonly memos: readonly ({
		readonly row: Selectable<Database['memo']>;
		/** Not there in what was kept before memos had versions. */
		readonly versions?: readonly Database['memo_version'][];
	} & Partial<Within>)[];
	readonly values: readonly { readonly attributeId: string; readonly value: string }[];
	readonly copies?: readonly CopiedWords[];
	readonly consent: Consent;
	readonly exportIds: readonly string[];
	/** By transcript; withdrawals of before marks were kept have none. */
	readonly marks?: readonly TakenMarks[];
	/** Acts of coding on these words, which cannot be undone meanwhile. */
	readonly eventIds: readonly string[];
};

import type { Selectable } from 'kysely';
import type { Consent } from '#lib/participants/consent.ts';
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
};

/** An edge of a stretch, told from the turn it lies in, so that it is found again after later edits of other turns. */
export type EdgeInTurn = { readonly turnId: string; readonly within: number };
type Within = { readonly start: EdgeInTurn; readonly end: EdgeInTurn };

/** What undoing a withdrawal needs. It is kept sealed, with a key outside the database, and only for a while. */
export type KeptOfWithdrawal = {
	readonly codings: readonly (Omit<Selectable<Database['coding']>, 'start_offset' | 'end_offset'> & Within)[];
	/** Parts of codings that were cut in two. */
	readonly addedCodingIds: readonly string[];
	readonly quotes: readonly {
		readonly row: Database['quote'];
		readonly segments: readonly ({ readonly position: number } & Within)[];
		readonly jointDisplayRowIds: readonly string[];
	}[];
	readonly memos: readonly ({ readonly row: Selectable<Database['memo']> } & Within)[];
	readonly values: readonly { readonly attributeId: string; readonly value: string }[];
	readonly consent: Consent;
	readonly exportIds: readonly string[];
	/** By transcript; withdrawals of before marks were kept have none. */
	readonly marks?: readonly TakenMarks[];
	/** Acts of coding on these words, which cannot be undone meanwhile. */
	readonly eventIds: readonly string[];
};

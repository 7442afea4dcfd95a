import type { Kysely } from 'kysely';
import { repeatedWordsOf, withoutRepeatedWords } from '#lib/transcripts/without-repeated-words.ts';
import type { Database } from './database/schema.ts';
import { fieldsOfResearchers, type WrittenField } from './fields-of-researchers.ts';
import { withdrawnWords } from './withdrawal.ts';

/** A field of a researcher in which words of a participant stand copied, and what it says without them. */
export type CopiedWords = {
	readonly field: WrittenField['name'];
	readonly id: string;
	readonly before: string;
	readonly after: string;
};

/** Where researchers copied what somebody said: an example in the codebook, a note, a memo, a heading. */
export async function listCopiedWords(
	db: Kysely<Database>,
	projectId: string,
	turns: readonly string[]
): Promise<CopiedWords[]> {
	const repeated = repeatedWordsOf(turns);
	const copies: CopiedWords[] = [];
	for (const field of fieldsOfResearchers)
		for (const { id, words: before } of await field.list(db, projectId)) {
			const after = withoutRepeatedWords(before, repeated, withdrawnWords);
			if (after !== before) copies.push({ field: field.name, id, before, after });
		}
	return copies;
}

/** Masks the copies. */
export async function maskCopiedWords(db: Kysely<Database>, copies: readonly CopiedWords[]): Promise<void> {
	for (const { field, id, after } of copies) await fieldNamed(field)?.write(db, id, after);
}

/** Puts the copies back that nobody has written anything else over. */
export async function putBackCopiedWords(
	db: Kysely<Database>,
	projectId: string,
	copies: readonly CopiedWords[]
): Promise<void> {
	for (const field of fieldsOfResearchers) {
		const now = new Map((await field.list(db, projectId)).map(({ id, words }) => [id, words]));
		for (const copy of copies)
			if (copy.field === field.name && now.get(copy.id) === copy.after) await field.write(db, copy.id, copy.before);
	}
}

/**
 * Takes the copies out of the history too, for good, and with them what was noted about quotes of these transcripts that
 * are not there any more: whose quotes those were, nobody can tell.
 */
export async function forgetCopiedWords(
	db: Kysely<Database>,
	projectId: string,
	{ turns, transcriptIds }: { readonly turns: readonly string[]; readonly transcriptIds: readonly string[] }
): Promise<void> {
	const repeated = repeatedWordsOf(turns);
	const quotes = await db.selectFrom('quote').select('id').where('project_id', '=', projectId).execute();
	const quoteIds = new Set(quotes.map(({ id }) => id));
	const events = await db
		.selectFrom('event')
		.select(['id', 'act', 'subject_id', 'before', 'after'])
		.where('project_id', '=', projectId)
		.where('act', 'not in', ['apply-code', 'remove-coding'])
		.execute();
	for (const { id, act, subject_id: subjectId, before, after } of events) {
		const isOfLostQuote = act.endsWith('-quote') && !quoteIds.has(subjectId);
		const without = (told: string | null): string | null => {
			if (told === null) return null;
			const isTold = isOfLostQuote && transcriptIds.some((transcriptId) => told.includes(transcriptId));
			return JSON.stringify(JSON.parse(told), (key, value: unknown) => {
				if (typeof value !== 'string') return value;
				return isTold && key === 'note' ? '' : withoutRepeatedWords(value, repeated, withdrawnWords);
			});
		};
		const told = { before: without(before), after: without(after) };
		if (told.before !== before || told.after !== after)
			await db.updateTable('event').set(told).where('id', '=', id).execute();
	}
}

function fieldNamed(name: string): WrittenField | undefined {
	return fieldsOfResearchers.find((field) => field.name === name);
}

import type { Kysely } from 'kysely';
import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';
import { wordsToLookUp } from '#lib/privacy/personal-data/words-to-look-up.ts';
import { pseudonymKey } from '#lib/transcripts/pseudonym.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import { findPersonalDataIn } from './jobs/find-personal-data-in.ts';
import { countKnownNames, knownAmong, namesIn } from './known-names.ts';

/** What is searched: a text, the turns in it, and the labels that a file gave its speakers, which are names as a rule. */
export type Searched = {
	readonly text: string;
	readonly turns: readonly TextRange[];
	readonly labels?: readonly string[];
};

/**
 * What may give somebody away in a text, the names that the project knows among it; `undefined` when it was too much. A
 * pseudonym of the project is nobody's name, and no hit.
 */
export async function possiblePersonalData(
	db: Kysely<Database>,
	projectId: string,
	{ text, turns, labels = [] }: Searched
): Promise<PersonalDataItem[] | undefined> {
	const hasNames = (await countKnownNames(db, projectId)) > 0;
	const known = hasNames ? await knownAmong(db, projectId, wordsToLookUp(text)) : new Set<string>();
	const names = [...known, ...labels.flatMap(namesIn)].filter((name) => /^\p{Lu}\p{Ll}/u.test(name) || known.has(name));
	const people = await db.selectFrom('participant').select('pseudonym').where('project_id', '=', projectId).execute();
	const pseudonyms = new Set(people.map(({ pseudonym }) => pseudonymKey(pseudonym)));
	const items = await findPersonalDataIn({
		text,
		stretches: turns.map(({ start, end }) => ({ start, end })),
		knownNames: names.map((name) => name.toLowerCase())
	});
	return items?.filter(({ kind, words }) => kind !== 'name' || !pseudonyms.has(pseudonymKey(words)));
}

import type { Kysely } from 'kysely';
import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';
import { wordsToLookUp } from '#lib/privacy/personal-data/words-to-look-up.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import { findPersonalDataIn } from './jobs/find-personal-data-in.ts';
import { countKnownNames, knownAmong } from './known-names.ts';

/** What may give somebody away in a text, the names that the project knows among it; `undefined` when it was too much. */
export async function possiblePersonalData(
	db: Kysely<Database>,
	projectId: string,
	text: string,
	stretches: readonly TextRange[]
): Promise<PersonalDataItem[] | undefined> {
	const hasNames = (await countKnownNames(db, projectId)) > 0;
	const known = hasNames ? await knownAmong(db, projectId, wordsToLookUp(text)) : new Set<string>();
	return findPersonalDataIn({
		text,
		stretches: stretches.map(({ start, end }) => ({ start, end })),
		knownNames: [...known].map((name) => name.toLowerCase())
	});
}

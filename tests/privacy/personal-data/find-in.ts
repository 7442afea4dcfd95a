import { findPersonalData } from '#lib/privacy/personal-data/find-personal-data.ts';
import type { PersonalDataKnowledge } from '#lib/privacy/personal-data/personal-data-knowledge.ts';
import { personalDataWords } from '#lib/server/personal-data-words.ts';

/** What the program knows, with some names that a project put on its list. */
export async function knowledgeWith(...knownNames: readonly string[]): Promise<PersonalDataKnowledge> {
	return { ...(await personalDataWords()), knownNames: new Set(knownNames) };
}

/** The hits in one turn, as `certainty kind: words`. */
export async function hitsIn(turn: string, ...knownNames: readonly string[]): Promise<string[]> {
	const hits = findPersonalData(turn, [{ start: 0, end: turn.length }], await knowledgeWith(...knownNames));
	return hits.map(({ certainty, kind, start, end }) => `${certainty} ${kind}: ${turn.slice(start, end)}`);
}

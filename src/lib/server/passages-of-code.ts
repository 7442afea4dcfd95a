import type { Kysely } from 'kysely';
import type { Coding } from '#lib/coding/coding.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import { turnsTouched } from '#lib/transcripts/turns-touched.ts';
import { listCodingsGivenTo, type Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import { findTranscript, findTextVersion, listTranscripts } from './transcripts.ts';

/** A coding with its words, and what was said just before and after them in the same turns. */
export type CodedPassage = {
	readonly coding: Coding;
	readonly focusGroupNumber: number;
	readonly title: string;
	readonly textVersion: number;
	/** The first turn it lies in; `undefined` where nobody speaks. */
	readonly turnNumber: number | undefined;
	readonly before: string;
	readonly words: string;
	readonly after: string;
};

/** In UTF-16 units, to each side. */
const mostAround = 240;

/** The passages of a code in some layers, in the order in which the transcripts are read. */
export async function listPassagesOfCode(
	db: Kysely<Database>,
	projectId: string,
	codeId: string,
	layers: Layers
): Promise<CodedPassage[]> {
	const given = await listCodingsGivenTo(db, [codeId]);
	const codings = layers === 'all' ? given : given.filter(({ coderId }) => coderId === layers.coderId);
	const inTranscript = Map.groupBy(codings, ({ passage }) => passage.transcriptId);
	const passages: CodedPassage[] = [];
	for (const { id, title, focusGroupNumber } of await listTranscripts(db, projectId)) {
		const here = inTranscript.get(id);
		if (here === undefined) continue;
		const transcript = await findTranscript(db, projectId, id);
		if (transcript === undefined) continue;
		const textVersion = (await findTextVersion(db, projectId, id)) ?? 0;
		for (const coding of here.toSorted((one, other) => one.passage.start - other.passage.start)) {
			passages.push({ coding, title, focusGroupNumber, textVersion, ...wordsAround(coding, transcript) });
		}
	}
	return passages;
}

function wordsAround({ passage: { start, end } }: Coding, { text, turns }: Transcript) {
	const touched = turnsTouched(turns, { start, end });
	const [first, last] = [turns[touched[0] ?? -1], turns[touched.at(-1) ?? -1]];
	return {
		turnNumber: first?.number,
		before: text.slice(Math.max(first?.start ?? start, start - mostAround), start),
		words: text.slice(start, end),
		after: text.slice(end, Math.min(last?.end ?? end, end + mostAround))
	};
}

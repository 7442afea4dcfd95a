import type { Kysely } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import type { Attribute } from '#lib/participants/attribute.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { onlyKnown } from '#lib/retrieval/only-known.ts';
import { parseWordQuery, type WordQueryRefusal } from '#lib/retrieval/parse-word-query.ts';
import { asksNothing } from '#lib/retrieval/passage-query.ts';
import { queryFromAddress } from '#lib/retrieval/query-address.ts';
import { listAttributes } from './attributes.ts';
import { listCodes } from './codebook.ts';
import type { Database } from './database/schema.ts';
import { layersAsked } from './layers-asked.ts';
import type { Member } from './members.ts';
import { listParticipants } from './participants.ts';
import type { Searched } from './passage-search.ts';
import { listSearchedTranscripts } from './searched-transcripts.ts';

/** A search as an address asks it, cut down to what the asker knows and may see. */
export type ReadSearch = Omit<Searched, 'codes' | 'participants'> & {
	readonly codes: readonly Code[];
	readonly participants: readonly Participant[];
	/** Those that may be asked by. */
	readonly attributes: readonly Attribute[];
	/** Why the words cannot be searched for; then nothing is found. */
	readonly refusal: WordQueryRefusal | undefined;
	readonly asksNothing: boolean;
};

export async function readSearch(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	address: URLSearchParams
): Promise<ReadSearch> {
	const [transcripts, codes, participants, attributes] = await Promise.all([
		listSearchedTranscripts(db, member.projectId),
		listCodes(db, member.projectId),
		listParticipants(db, member.projectId),
		listAttributes(db, member.projectId)
	]);
	const query = onlyKnown(queryFromAddress(address), {
		codeIds: new Set(codes.map(({ id }) => id)),
		participantIds: new Set(participants.map(({ id }) => id)),
		attributeKeys: new Set(attributes.map(({ key }) => key)),
		groupNumbers: new Set(transcripts.map(({ groupNumber }) => groupNumber))
	});
	const parsed = query.words === '' ? undefined : parseWordQuery(query.words);
	return {
		...{ query, transcripts, codes, participants, attributes },
		words: parsed?.ok === true ? parsed.query : undefined,
		refusal: parsed?.ok === false ? parsed.reason : undefined,
		layers: layersAsked(member, query.layer),
		asksNothing: asksNothing(query)
	};
}

import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { Code } from '../codebook/code.ts';
import type { Coding } from '../coding/coding.ts';
import type { Passage } from '../transcripts/passage.ts';
import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';

/** A transcript with its turns in the order of the text. */
export type SpokenTranscript = { readonly id: string; readonly turns: readonly SpeakerTurn[] };

export type MentionQuestion = {
	/** The whole codebook. */
	readonly codes: readonly Pick<Code, 'id' | 'parentId'>[];
	readonly transcripts: readonly SpokenTranscript[];
	/** Codings of any layer; only those of `layers` are counted. */
	readonly codings: readonly Coding[];
	/** The coders whose layers are read together; one coding in one of them is enough. */
	readonly layers: readonly string[];
	/** Whether a code also counts as mentioned where one of its descendants is. */
	readonly countsDescendants: boolean;
};

/** The participants who mention each code, by code. Not for display: it has not been through disclosure control. */
export function personsByCode({
	codes,
	transcripts,
	codings,
	layers,
	countsDescendants
}: MentionQuestion): ReadonlyMap<string, ReadonlySet<string>> {
	const turnsByTranscript = new Map(transcripts.map(({ id, turns }) => [id, turns]));
	const parentOf = new Map(codes.map(({ id, parentId }) => [id, parentId]));
	const countedLayers = new Set(layers);
	const persons = new Map(codes.map(({ id }) => [id, new Set<string>()]));
	for (const { coderId, codeId, passage } of codings) {
		if (!countedLayers.has(coderId)) continue;
		const speakers = participantsIn(turnsByTranscript.get(passage.transcriptId) ?? [], passage);
		for (const counted of countsDescendants ? withAncestors(codeId, parentOf) : [codeId]) {
			for (const participantId of speakers) persons.get(counted)?.add(participantId);
		}
	}
	return persons;
}

function participantsIn(turns: readonly SpeakerTurn[], passage: Passage): readonly string[] {
	return turnsTouched(turns, passage).flatMap((position) => {
		const speaker = turns[position]?.speaker;
		return speaker?.kind === 'participant' ? [speaker.participantId] : [];
	});
}

function withAncestors(codeId: string, parentOf: ReadonlyMap<string, string | undefined>): readonly string[] {
	const line: string[] = [];
	for (let id: string | undefined = codeId; id !== undefined && !line.includes(id); id = parentOf.get(id))
		line.push(id);
	return line;
}

import type { Participant } from '../participants/participant.ts';
import type { Speaker } from '../transcripts/speaker.ts';
import type { PassageQuery } from './passage-query.ts';

/** Whose turns are asked for. */
export type SpeakersWanted = {
	readonly kinds: readonly Speaker['kind'][];
	/** Of participants: which; `undefined` stands for all of them. */
	readonly participantIds: ReadonlySet<string> | undefined;
};

/** The speakers that a query asks for; `undefined` when it asks for nobody in particular. */
export function speakersWanted(
	{ speakerKinds, participantIds, attributes }: PassageQuery,
	participants: readonly Pick<Participant, 'id' | 'attributes'>[]
): SpeakersWanted | undefined {
	if (participantIds.length === 0 && attributes.length === 0)
		return speakerKinds.length === 0 ? undefined : { kinds: speakerKinds, participantIds: undefined };
	const meant = participants.filter(
		(participant) =>
			(participantIds.length === 0 || participantIds.includes(participant.id)) &&
			attributes.every(({ key, values }) => values.includes(participant.attributes.get(key) ?? ''))
	);
	return { kinds: ['participant'], participantIds: new Set(meant.map(({ id }) => id)) };
}

/** Whether a turn is spoken by one of them. */
export function isSpokenBy({ kinds, participantIds }: SpeakersWanted, speaker: Speaker): boolean {
	if (!kinds.includes(speaker.kind)) return false;
	return speaker.kind !== 'participant' || participantIds === undefined || participantIds.has(speaker.participantId);
}

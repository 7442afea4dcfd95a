import type { Code } from '../codebook/code.ts';
import type { Coding } from '../coding/coding.ts';
import type { Attribute } from '../participants/attribute.ts';
import type { Participant } from '../participants/participant.ts';
import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';

/** A transcript with its turns in the order of the text. */
export type SpokenTranscript = { readonly id: string; readonly turns: readonly SpeakerTurn[] };

/** What a crosstab is to count. */
export type CrosstabQuestion = {
	/** The whole codebook: a row for each code, in this order. */
	readonly codes: readonly Pick<Code, 'id' | 'parentId'>[];
	/** The columns: one for each value of this attribute that somebody has. */
	readonly attribute: Pick<Attribute, 'key' | 'values'>;
	/** Everyone who was present in the focus groups that are counted. */
	readonly participants: readonly Participant[];
	readonly transcripts: readonly SpokenTranscript[];
	/** Codings of any layer; only those of `layers` are counted. */
	readonly codings: readonly Coding[];
	/** The coders whose layers are read together; one coding in one of them is enough. */
	readonly layers: readonly string[];
	/** Whether a code also counts as mentioned where one of its descendants is. */
	readonly countsDescendants: boolean;
	/** The smallest count of persons that may be shown, 3 or more. */
	readonly threshold: number;
};

import type { Attribute } from '../participants/attribute.ts';
import type { Participant } from '../participants/participant.ts';
import type { MentionQuestion } from './persons-by-code.ts';

/** What a crosstab is to count: a row for each code, in the order given. */
export type CrosstabQuestion = MentionQuestion & {
	/** The columns: one for each value of this attribute that somebody has. */
	readonly attribute: Pick<Attribute, 'key' | 'values'>;
	/** Everyone who was present in the focus groups that are counted. */
	readonly participants: readonly Participant[];
	/** The smallest count of persons that may be shown, 3 or more. */
	readonly threshold: number;
};

import type { Attribute } from '../participants/attribute.ts';
import type { Participant } from '../participants/participant.ts';
import type { MentionQuestion } from './persons-by-code.ts';

export type CrosstabView = Pick<Attribute, 'key' | 'values'>;

/** What a crosstab is to count: a row for each code, in the order given. */
export type CrosstabQuestion = MentionQuestion & {
	/** The columns: one for each value of this attribute that somebody has. One of `views`. */
	readonly attribute: CrosstabView;
	/**
	 * Every attribute that the project sets codes beside, on whatever page and for whatever member. What a table hides is
	 * decided over the tables of all of them together, so two tables of one project must name the same.
	 */
	readonly views: readonly CrosstabView[];
	/** Everyone who was present in the focus groups that are counted. */
	readonly participants: readonly Participant[];
	/** The smallest count of persons that may be shown, 3 or more. */
	readonly threshold: number;
};

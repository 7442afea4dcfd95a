import type { AttributeLevel } from './attribute.ts';

/** A person, a focus group or an institution, as somebody who fills in attributes finds it. */
export type DescribedSubject = {
	readonly id: string;
	readonly level: AttributeLevel;
	/** Its own values, by attribute id. */
	readonly values: ReadonlyMap<string, string>;
	readonly hasWithdrawn: boolean;
	/** Whether the person agreed that special categories are recorded. */
	readonly maySpecialDataBeRecorded: boolean;
};

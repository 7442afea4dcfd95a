import type { Label } from './label.ts';

export type AttributeLevel = 'participant' | 'focus-group' | 'institution';

/**
 * What the law makes of an attribute: `special` is a special category of article 9 GDPR (health, sexual orientation,
 * ethnic origin), `sensitive` may imply one or an offence, `governance` is consent and its state.
 */
export type GdprClass = 'ordinary' | 'sensitive' | 'special' | 'governance';

export type AttributeValue = { readonly value: string; readonly label: Label };

/** A variable of a participant, a focus group or an institution, with the values it can take. */
export type Attribute = {
	readonly id: string;
	/** Short name that participants' values are kept under, unique in the project, such as `level`. */
	readonly key: string;
	readonly level: AttributeLevel;
	readonly label: Label;
	/** In the order in which tables show them. */
	readonly values: readonly AttributeValue[];
	readonly gdprClass: GdprClass;
	/** Seen by the lead alone, and never part of an attribution. */
	readonly isRestricted: boolean;
	/** The dimension of the survey that this attribute matches; `undefined` where the survey has none. */
	readonly monitorDimension: string | undefined;
	/** Whether a value says enough without the label: `student` does, `2` needs `level` before it. */
	readonly isValueClearAlone: boolean;
};

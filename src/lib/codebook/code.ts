/** One of the sixteen hues of the design; each has a stroke pattern of its own, so that colour never stands alone. */
export type Hue = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;

export const hues = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as const satisfies readonly Hue[];

/** A theme that passages can be marked with. */
export type Code = {
	readonly id: string;
	readonly parentId: string | undefined;
	readonly name: string;
	/** Short label for axes and tables, such as `ME-REG`; empty when the team gave none. */
	readonly abbreviation: string;
	readonly hue: Hue;
	readonly definition: string;
	readonly useFor: string;
	readonly notFor: string;
	readonly example: string;
	/** Position among the codes with the same parent, counted from 0. */
	readonly position: number;
	readonly isArchived: boolean;
	/** Counts what it said over time, from 1; codings remember under which version they were given. */
	readonly version: number;
};

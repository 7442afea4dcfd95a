/** The same rows counted by several attributes of the same persons: one table a view. Persons are named by position. */
export type LinkedTables = {
	/** Of each view, the number of its columns and the one that each person belongs to. */
	readonly views: readonly { readonly columns: number; readonly columnOfPerson: readonly number[] }[];
	readonly rows: readonly LinkedRow[];
};

export type LinkedRow = {
	/** Of each person, whether they mention it. */
	readonly mentions: readonly boolean[];
	/** The row, by position, that counts everybody whom this one counts: that of the parent code. */
	readonly above: number | undefined;
};

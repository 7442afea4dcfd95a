/** A table with what is known of people: the names of its columns, and rows of words as long as the header. */
export type AttributeTable = {
	readonly header: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

/** Which column holds what, by the place of the column. */
export type TableColumns = {
	/** The column with the names that people go by. */
	readonly name: number | undefined;
	/** Attribute id by column; a column that is missing is not read. */
	readonly attributes: ReadonlyMap<number, string>;
};

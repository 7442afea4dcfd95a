/** Which columns of a table hold what, counted from 0; `undefined` where the table has no such column. */
export type ColumnChoice = {
	readonly speaker: number | undefined;
	readonly text: number;
	readonly time: number | undefined;
};

/**
 * What a reviewer says about how a file is to be read. Whatever is left out is decided by looking at the file, so the
 * first reading has no options at all.
 */
export type ReadOptions = {
	/** Name of the encoding, in place of the one that was detected (text formats). */
	readonly encoding?: string;
	/** Of a spreadsheet or a CSV file. */
	readonly columns?: ColumnChoice;
	/** Keeps page headers, page numbers, paragraph numbers and hyphens at line ends (pdf). */
	readonly isPageFurnitureKept?: boolean;
	/** How a label is written in this file, such as `<naam> zegt:`; see `own-label-pattern.ts`. */
	readonly ownPattern?: string;
	/** Candidates that are no speakers after all; the words stay, as words. */
	readonly notSpeakers?: readonly string[];
	/** Candidates that are speakers although they were not taken for one. */
	readonly speakersToo?: readonly string[];
};

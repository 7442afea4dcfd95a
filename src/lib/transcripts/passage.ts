/** The stretch of a transcript that a coder marks, in UTF-16 units: start included, end excluded. */
export type Passage = {
	readonly transcriptId: string;
	readonly start: number;
	readonly end: number;
};

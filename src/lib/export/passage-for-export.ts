/** A passage as a table shows it: words only, in the language of the table. */
export type PassageForExport = {
	/** Focus group and turn, such as `FG2·T45`. */
	readonly reference: string;
	readonly group: string;
	readonly speaker: string;
	readonly text: string;
	/** Names of the codes on the passage, each with the names of its ancestors, highest first. */
	readonly codePaths: readonly (readonly string[])[];
	/** Who gave them. */
	readonly coders: readonly string[];
	/** What is known of the speaker, in the order of the columns; empty where it is not told. */
	readonly attributes: readonly string[];
	readonly mayBeQuoted: string;
};

/** The words around the passages. */
export type PassageTableWords = {
	readonly sheet: string;
	readonly reference: string;
	readonly group: string;
	readonly speaker: string;
	readonly text: string;
	readonly codes: string;
	readonly coders: string;
	readonly attributes: readonly string[];
	readonly mayBeQuoted: string;
	readonly layer: string;
	readonly query: string;
	/** Whose codings these are, and what was asked: the same in every row. */
	readonly layerAsked: string;
	readonly queryAsked: string;
	readonly cellSeparator: string;
};

/** One row a passage, under a row of heads. */
export function passageTable(passages: readonly PassageForExport[], words: PassageTableWords): string[][] {
	const head = [words.reference, words.group, words.speaker, words.text, words.codes, words.coders];
	return [
		[...head, ...words.attributes, words.mayBeQuoted, words.layer, words.query],
		...passages.map((passage) => [
			...[passage.reference, passage.group, passage.speaker, passage.text],
			passage.codePaths.map((path) => path.join(' › ')).join(' | '),
			passage.coders.join(' | '),
			...passage.attributes,
			...[passage.mayBeQuoted, words.layerAsked, words.queryAsked]
		])
	];
}

import { wordsOf } from './words-and-sentences.ts';

/** So many words in a row are no chance: somebody copied them. */
const fewestWords = 6;

/** Finds copies of what was said, whatever the capitals and the punctuation. */
export type RepeatedWords = { readonly rows: ReadonlySet<string> };

/** What was said, ready to be looked for; turns of fewer than six words are not. */
export function repeatedWordsOf(turns: readonly string[]): RepeatedWords {
	return { rows: new Set(turns.flatMap((turn) => rowsOf(turn).map(({ row }) => row))) };
}

/** A text in which every copy of six words or more is replaced; the same text where there is none. */
export function withoutRepeatedWords(text: string, { rows }: RepeatedWords, replacement: string): string {
	let [result, kept, end] = ['', 0, 0];
	for (const found of rowsOf(text)) {
		if (!rows.has(found.row)) continue;
		if (found.start >= end) {
			result += text.slice(kept, found.start) + replacement;
		}
		end = found.end;
		kept = end;
	}
	return result + text.slice(kept);
}

function rowsOf(text: string): { readonly row: string; readonly start: number; readonly end: number }[] {
	const words = wordsOf(text, { start: 0, end: text.length });
	return words.flatMap(({ start }, position) => {
		const row = words.slice(position, position + fewestWords);
		const last = row.at(-1);
		return row.length < fewestWords || last === undefined
			? []
			: [{ row: row.map((word) => text.slice(word.start, word.end).toLowerCase()).join(' '), start, end: last.end }];
	});
}

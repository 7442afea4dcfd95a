import type { Code } from './code.ts';
import { foldedWords } from './folded-words.ts';

/**
 * Active codes elsewhere in the codebook whose names differ from this one in capitals, accents or punctuation only, or in
 * one letter when they have at least six. Two coders easily make the same code twice.
 */
export function similarCodes(codes: readonly Code[], code: Pick<Code, 'id' | 'name'>): Code[] {
	const name = foldedWords(code.name);
	return codes.filter(
		(other) => other.id !== code.id && !other.isArchived && isNearlySame(name, foldedWords(other.name))
	);
}

function isNearlySame(one: string, other: string): boolean {
	if (one === other) return true;
	const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
	if (shorter.length < 6 || longer.length - shorter.length > 1) return false;
	let start = 0;
	while (start < shorter.length && shorter[start] === longer[start]) start += 1;
	const restOfShorter = shorter.slice(longer.length === shorter.length ? start + 1 : start);
	return restOfShorter === longer.slice(start + 1);
}

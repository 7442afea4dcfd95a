import type { PersonalDataKnowledge } from './personal-data-knowledge.ts';

/** Shorter parts, and shorter words of two parts, are in too many names by chance. */
const shortestPart = 3;
const shortestCompound = 8;

/**
 * Whether a word is two words of the dictionary written as one (`tachtigduizend`, `doorgezet`), with or without a linking
 * s. Surnames are made like that too, so it speaks against a name only where a sentence opens.
 */
export function isCompound(folded: string, { commonWords }: PersonalDataKnowledge): boolean {
	if (folded.length < shortestCompound) return false;
	for (let cut = shortestPart; cut <= folded.length - shortestPart; cut += 1) {
		const head = folded.slice(0, cut);
		const isHead =
			commonWords.has(head) || (head.endsWith('s') && head.length > shortestPart && commonWords.has(head.slice(0, -1)));
		if (isHead && commonWords.has(folded.slice(cut))) return true;
	}
	return false;
}

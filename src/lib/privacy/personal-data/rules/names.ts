import { judgeName } from '../judge-name.ts';
import { afterInterfixes, endOfName } from '../name-phrase.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { PersonalDataKnowledge } from '../personal-data-knowledge.ts';
import type { Rule } from '../rule.ts';
import { follows, type SpokenWord } from '../spoken-word.ts';
import type { Turn } from '../turn.ts';
import { namingWords, openingInterfixes, strongNamingWords } from '../words/title-words.ts';

/**
 * Names that are written with a capital, with the surname that follows: `Evert Dijkgraver`, `Van der Kolkveld`,
 * `J. de Vries`, and any capital in mid-sentence that only a human can judge.
 */
export const names: Rule = (turn, knowledge) => {
	const hits: PersonalDataHit[] = [];
	let position = 0;
	while (position < turn.words.length) {
		const found =
			initialsAt(turn, position, knowledge) ??
			surnameAt(turn, position, knowledge) ??
			nameAt(turn, position, knowledge);
		if (found === undefined) position += 1;
		else {
			hits.push(found.hit);
			position = found.next;
		}
	}
	return hits;
};

type Found = { readonly hit: PersonalDataHit; readonly next: number };

function nameAt({ words }: Turn, position: number, knowledge: PersonalDataKnowledge): Found | undefined {
	const word = words[position];
	if (word === undefined || word.letters === 'lower') return undefined;
	const alone = judgeName(word, knowledge);
	if (alone === undefined) return undefined;
	const next = endOfName(words, position, knowledge, false);
	const certainty = alone === 'ask' && isAnnounced(words, position) ? 'likely' : alone;
	return found(words, position, next, certainty);
}

/** `Van der Kolkveld`, `De Wit`: the interfix has a capital because no first name stands before it. */
function surnameAt({ words }: Turn, position: number, knowledge: PersonalDataKnowledge): Found | undefined {
	const word = words[position];
	if (word === undefined || word.letters === 'lower' || !openingInterfixes.has(word.folded)) return undefined;
	const surname = afterInterfixes(words, position);
	const head = words[surname];
	if (!follows(head) || head.letters === 'lower' || (word.opensSentence && surname - position < 2)) return undefined;
	if (judgeName(head, knowledge) === undefined) return undefined;
	return found(words, position, endOfName(words, surname, knowledge, false), 'likely');
}

/** `J. de Vries`, `A.B. Jansen`. */
function initialsAt({ words, text }: Turn, position: number, knowledge: PersonalDataKnowledge): Found | undefined {
	let after = position;
	while (after - position < 4 && isInitial(words[after], text)) after += 1;
	if (after === position) return undefined;
	const surname = afterInterfixes(words, after);
	const head = words[surname];
	if (head === undefined || head.letters !== 'capitalised' || head.gapBefore.length > 2) return undefined;
	if (judgeName(head, knowledge) === undefined) return undefined;
	return found(words, position, endOfName(words, surname, knowledge, false), 'likely');
}

function isInitial(word: SpokenWord | undefined, text: string): boolean {
	return word !== undefined && word.letters !== 'lower' && word.text.length === 1 && text.charAt(word.end) === '.';
}

/** Whether a word just before says that a name is coming: `mijn vriendin …`, `hij heet …`. */
function isAnnounced(words: readonly SpokenWord[], position: number): boolean {
	const before = words[position - 1];
	const twoBefore = words[position - 2];
	return (
		(before !== undefined && namingWords.has(before.folded)) ||
		(twoBefore !== undefined && strongNamingWords.has(twoBefore.folded))
	);
}

function found(words: readonly SpokenWord[], from: number, next: number, certainty: Certainty): Found | undefined {
	const first = words[from];
	const last = words[next - 1];
	if (first === undefined || last === undefined) return undefined;
	return { hit: { kind: 'name', start: first.start, end: withoutGenitive(last), certainty }, next };
}

function withoutGenitive(word: SpokenWord): number {
	return word.folded.endsWith("'s") ? word.end - 2 : word.end;
}

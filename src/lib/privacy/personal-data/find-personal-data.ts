import type { TextRange } from '#lib/transcripts/text-range.ts';
import { hasHardlyAnyCapitals } from './capitals-within.ts';
import { patterns } from './patterns.ts';
import type { PersonalDataHit } from './personal-data-hit.ts';
import type { PersonalDataKnowledge } from './personal-data-knowledge.ts';
import { rules } from './rules.ts';
import { spokenWordsOf } from './spoken-word.ts';
import type { Turn } from './turn.ts';
import { withoutOverlaps } from './without-overlaps.ts';

/**
 * The places of a text that may give somebody away, in the order of the text, none overlapping another and none
 * reaching over the border of a turn. It misses things; what is not found is not proof of anything.
 * @param stretches the turns of the text, in UTF-16 units
 */
export function findPersonalData(
	text: string,
	stretches: readonly TextRange[],
	knowledge: PersonalDataKnowledge
): PersonalDataHit[] {
	const isCareless = hasHardlyAnyCapitals(text, stretches);
	return stretches
		.flatMap(({ start, end }) => {
			const turn = turnOf(text.slice(start, end), isCareless);
			const hits = rules.flatMap((rule) => rule(turn, knowledge));
			return withoutOverlaps(turn.text, hits).map((hit) => ({
				...hit,
				start: start + hit.start,
				end: start + hit.end
			}));
		})
		.sort((one, other) => one.start - other.start);
}

function turnOf(spoken: string, isCareless: boolean): Turn {
	const text = spoken.replace(patterns.bracketed, (bracketed) => ' '.repeat(bracketed.length));
	const words = spokenWordsOf(text);
	const isLowerCase = words.every(
		({ letters, opensSentence }) => letters !== 'capitalised' || (isCareless && opensSentence)
	);
	return { text, words, isLowerCase };
}

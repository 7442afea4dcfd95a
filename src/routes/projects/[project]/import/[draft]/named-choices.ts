import { freeFirstNames } from '#lib/transcripts/free-first-names.ts';
import { freePseudonym } from '#lib/transcripts/free-pseudonym.ts';
import type { SpeakerChoice } from './speaker-choice.ts';

/** The choices with a pseudonym of one kind for every new participant. Where first names run out, numbers go on. */
export function namedChoices(
	choices: readonly SpeakerChoice[],
	kind: 'numbers' | 'first-names' | 'labels',
	known: { readonly labels: readonly string[]; readonly taken: readonly string[]; readonly text: string }
): SpeakerChoice[] {
	const taken = [...known.taken];
	const firstNames =
		kind === 'first-names' ? freeFirstNames(known.taken, known.text, choices.length, known.text.length) : [];
	return choices.map((choice, index) => {
		if (choice.who !== 'new') return choice;
		const named = kind === 'labels' ? known.labels[index] : kind === 'first-names' ? firstNames.shift() : undefined;
		const pseudonym = named ?? freePseudonym(taken);
		taken.push(pseudonym);
		return { ...choice, pseudonym };
	});
}

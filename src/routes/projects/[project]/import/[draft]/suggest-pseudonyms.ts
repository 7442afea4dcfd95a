import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';
import { pseudonymKey } from '#lib/transcripts/pseudonym.ts';
import { sameAs, type SpeakerChoice } from './speaker-choice.ts';

/** Where a name is said that is the label of a participant, that participant's pseudonym is what should stand there. */
export function suggestPseudonyms(
	items: readonly PersonalDataItem[],
	labels: readonly string[],
	choices: readonly SpeakerChoice[]
): PersonalDataItem[] {
	const pseudonyms = new Map<string, string>();
	for (const [index, label] of labels.entries()) {
		const choice = choices[index];
		const meant = choices.findIndex((_, other) => choice?.who === sameAs(other));
		const { who, pseudonym } = choices[meant] ?? choice ?? { who: '', pseudonym: '' };
		if (who === 'new' && pseudonym !== '') pseudonyms.set(pseudonymKey(label), pseudonym);
	}
	return items.map((item) => {
		const pseudonym = item.kind === 'name' ? pseudonyms.get(pseudonymKey(item.words)) : undefined;
		return pseudonym === undefined ? item : { ...item, suggestion: pseudonym };
	});
}

import type { PersonalDataKnowledge } from '../personal-data/personal-data-knowledge.ts';
import { heldOutNames } from './held-out-names.ts';
import type { NameStock } from './invent-value.ts';

/** The names of the lists, and those that are in none, to fill sentences with. */
export function nameStock({ firstNames, surnames }: Pick<PersonalDataKnowledge, 'firstNames' | 'surnames'>): NameStock {
	return {
		listed: {
			firstNames: [...firstNames].filter((name) => !name.includes(' ')).map(capitalised),
			surnames: [...surnames].map(capitalised)
		},
		'held-out': heldOutNames
	};
}

function capitalised(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

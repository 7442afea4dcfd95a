import type { Attribute } from '#lib/participants/attribute.ts';
import type { DescribedSubject } from '#lib/participants/described-subject.ts';

const common = { key: '', level: 'participant', monitorDimension: undefined, isValueClearAlone: false } as const;

export const level: Attribute = {
	...common,
	...{ id: 'level', key: 'level', label: { nl: 'Niveau', en: 'Level' } },
	values: [
		{ value: '2', label: { nl: 'niveau 2', en: 'level 2' } },
		{ value: '4', label: { nl: 'niveau 4', en: 'level 4' } }
	],
	...{ gdprClass: 'ordinary', isRestricted: false }
};

export const sector: Attribute = {
	...common,
	...{ id: 'sector', key: 'sector', label: { nl: 'Sector', en: 'Sector' } },
	values: [
		{ value: 'zorg', label: { nl: 'zorg en welzijn', en: 'health and welfare' } },
		{ value: 'techniek', label: { nl: 'techniek', en: 'technology' } }
	],
	...{ gdprClass: 'ordinary', isRestricted: false }
};

export const support: Attribute = {
	...common,
	...{ id: 'support', key: 'support_need', label: { nl: 'Ondersteuningsbehoefte', en: 'Support need' } },
	values: [
		{ value: 'ja', label: { nl: 'ja', en: 'yes' } },
		{ value: 'nee', label: { nl: 'nee', en: 'no' } }
	],
	...{ gdprClass: 'special', isRestricted: true }
};

export function person(
	id: string,
	over: Partial<DescribedSubject> = {}
): DescribedSubject & { readonly pseudonym: string } {
	return {
		...{ id, pseudonym: id, level: 'participant', values: new Map() },
		...{ hasWithdrawn: false, maySpecialDataBeRecorded: false, ...over }
	};
}

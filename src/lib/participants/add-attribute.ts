import type { AttributeLevel, GdprClass } from './attribute.ts';
import { refusedWords, tidyLabel, type AttributeWordsRefusal } from './attribute-words.ts';
import { comparedWords } from './compared-words.ts';
import type { Label } from './label.ts';
import type { SchemeAttribute } from './scheme-attribute.ts';

export type NewAttribute = {
	readonly id: string;
	readonly level: AttributeLevel;
	readonly gdprClass: Exclude<GdprClass, 'governance'>;
	readonly label: Label;
	readonly values: readonly Label[];
};

export type AddAttributeResult =
	| { readonly ok: true; readonly attribute: SchemeAttribute }
	| { readonly ok: false; readonly reason: AttributeWordsRefusal | 'label-taken' | 'only-people-have-special-data' };

/**
 * Makes an attribute of the project's own. An ordinary one is on at once; any other waits until a lead states the
 * consent for it.
 */
export function addAttribute(scheme: readonly SchemeAttribute[], stated: NewAttribute): AddAttributeResult {
	const label = tidyLabel(stated.label);
	const values = stated.values.map(tidyLabel).map((words) => ({ value: words.nl, label: words }));
	const refusal = refusedWords(label, values);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	const names = new Set([label.nl, label.en].map(comparedWords));
	const isTaken = scheme.some(
		(one) => names.has(comparedWords(one.label.nl)) || names.has(comparedWords(one.label.en))
	);
	if (isTaken) return { ok: false, reason: 'label-taken' };
	const isRestricted = stated.gdprClass !== 'ordinary';
	if (isRestricted && stated.level !== 'participant') return { ok: false, reason: 'only-people-have-special-data' };
	const { id, level, gdprClass } = stated;
	return {
		ok: true,
		attribute: {
			id,
			key: `own_${id}`,
			level,
			label,
			values,
			gdprClass,
			isRestricted,
			monitorDimension: undefined,
			isValueClearAlone: false,
			isOn: !isRestricted,
			statedConsent: undefined
		}
	};
}

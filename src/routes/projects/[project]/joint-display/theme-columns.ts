import type { Attribute } from '#lib/participants/attribute.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { takesPart } from '#lib/participants/takes-part.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** The attributes that divide the participants who take part: two values or more among them. */
export function attributesThatDivide(
	attributes: readonly Attribute[],
	participants: readonly Participant[]
): readonly Attribute[] {
	const present = participants.filter(takesPart);
	return attributes.filter(({ key }) => {
		const values = new Set(present.map((participant) => participant.attributes.get(key)));
		values.delete(undefined);
		return values.size > 1;
	});
}

export function columnWord(attribute: Attribute, value: string | undefined): string {
	if (value === undefined) return m.crosstab_unknown_value();
	const word = attribute.values.find((listed) => listed.value === value)?.label[getLocale()] ?? value;
	if (attribute.isValueClearAlone) return word;
	return m.crosstab_value_of({ attribute: attribute.label[getLocale()], value: word });
}

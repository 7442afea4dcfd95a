import type { Attribute } from '../participants/attribute.ts';
import type { Label } from '../participants/label.ts';
import type { Participant } from '../participants/participant.ts';
import { takesPart } from '../participants/takes-part.ts';

/** An attribute that the codes can be set beside. */
export type ColumnChoice = Pick<Attribute, 'key' | 'values' | 'label' | 'isValueClearAlone'>;

type FocusGroupInList = { readonly id: string; readonly number: number; readonly title: string };

/** The focus group of each participant takes this key, which no attribute of a project can have. */
export const focusGroupKey = 'focus group';

/** The focus groups as if they were an attribute, so that codes can be set beside them too. */
export function focusGroupChoice(focusGroups: readonly FocusGroupInList[], label: Label): ColumnChoice {
	return {
		key: focusGroupKey,
		label,
		isValueClearAlone: true,
		values: focusGroups.map(({ id, number, title }) => {
			const name = `FG${number} ${title}`;
			return { value: id, label: { nl: name, en: name } };
		})
	};
}

export function withFocusGroup(participant: Participant): Participant {
	return {
		...participant,
		attributes: new Map([...participant.attributes, [focusGroupKey, participant.focusGroupId]])
	};
}

/**
 * The choices that can be shown: two subgroups or more, and none of them under the threshold. A subgroup of one or two would
 * be hidden itself, and cells of every other table with it; without that choice those can be shown.
 */
export function choicesThatDivide(
	choices: readonly ColumnChoice[],
	participants: readonly Participant[],
	threshold: number
): readonly ColumnChoice[] {
	const present = participants.filter(takesPart);
	return choices.filter(({ key }) => {
		const subgroups = Map.groupBy(present, ({ attributes }) => attributes.get(key));
		const known = [...subgroups.keys()].filter((value) => value !== undefined);
		return known.length > 1 && [...subgroups.values()].every(({ length }) => length >= threshold);
	});
}

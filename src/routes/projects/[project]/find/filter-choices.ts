import type { Attribute } from '#lib/participants/attribute.ts';
import type { Locale } from '#lib/participants/label.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PassageQuery } from '#lib/retrieval/passage-query.ts';

/** A condition on who speaks or where: `key` is the part of the address that asks it. */
export type FilterChoice = {
	readonly key: string;
	readonly words: string;
	readonly isChosen: boolean;
	/** The same query with the condition, or without it when it is chosen. */
	readonly turned: PassageQuery;
};

export type FilterGroup = {
	readonly key: string;
	readonly title: string;
	readonly choices: readonly FilterChoice[];
};

/** More people than this are not offered one by one. */
const mostPeople = 300;

export function filterGroups(
	query: PassageQuery,
	known: {
		readonly attributes: readonly Attribute[];
		readonly participants: readonly { readonly id: string; readonly pseudonym: string }[];
		readonly transcripts: readonly { readonly groupNumber: number; readonly title: string }[];
	},
	locale: Locale
): FilterGroup[] {
	const roles = [
		['participant', m.find_participants()],
		['moderator', m.find_moderator()]
	] as const;
	const people = known.participants.filter(
		({ id }) => known.participants.length <= mostPeople || query.participantIds.includes(id)
	);
	return [
		{
			key: 'speaker',
			title: m.find_filter_role(),
			choices: roles.map(([kind, words]) => {
				const [isChosen, speakerKinds] = turned(query.speakerKinds, kind);
				return { key: `speaker:${kind}`, words, isChosen, turned: { ...query, speakerKinds } };
			})
		},
		...known.attributes.map((attribute) => ({
			key: `is:${attribute.key}`,
			title: attribute.label[locale],
			choices: attribute.values.map(({ value, label }) => {
				const wanted = query.attributes.find(({ key }) => key === attribute.key);
				const [isChosen, values] = turned(wanted?.values ?? [], value);
				const others = query.attributes.filter(({ key }) => key !== attribute.key);
				const attributes = values.length === 0 ? others : [...others, { key: attribute.key, values }];
				const words = attribute.isValueClearAlone
					? label[locale]
					: m.crosstab_value_of({ attribute: attribute.label[locale], value: label[locale] });
				return { key: `is:${attribute.key}:${value}`, words, isChosen, turned: { ...query, attributes } };
			})
		})),
		{
			key: 'group',
			title: m.find_filter_group(),
			choices: known.transcripts.map(({ groupNumber, title }) => {
				const [isChosen, groupNumbers] = turned(query.groupNumbers, groupNumber);
				const words = `FG${groupNumber} ${title}`;
				return { key: `group:${groupNumber}`, words, isChosen, turned: { ...query, groupNumbers } };
			})
		},
		{
			key: 'person',
			title: m.find_filter_person(),
			choices: people.map(({ id, pseudonym }) => {
				const [isChosen, participantIds] = turned(query.participantIds, id);
				return { key: `person:${id}`, words: pseudonym, isChosen, turned: { ...query, participantIds } };
			})
		}
	].filter(({ choices }) => choices.length > 0);
}

/** Whether something is in a list, and the list without it, or with it. */
function turned<Kind>(list: readonly Kind[], one: Kind): [isIn: boolean, list: readonly Kind[]] {
	return list.includes(one) ? [true, list.filter((other) => other !== one)] : [false, [...list, one]];
}

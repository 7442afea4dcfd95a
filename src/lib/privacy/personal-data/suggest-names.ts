import type { TextRange } from '#lib/transcripts/text-range.ts';
import { spokenWordsOf } from './spoken-word.ts';
import { roleOf } from './words/role-words.ts';
import { interfixes, titleWords } from './words/title-words.ts';

/** A name as it was said, with where. */
export type SaidName = { readonly id: string; readonly words: string; readonly places: readonly TextRange[] };

/** How far before a name a word may say what somebody is: `een docent, mevrouw …`. */
const unitsBefore = 32;

/**
 * A suggestion for each name, the same for names that may be one person's: `Evert`, `Evert Dijkgraver` and
 * `meneer Dijkgraver`. A name that fits two persons stays one of its own. Persons are numbered in the order of the text,
 * or called what the words before say they are.
 */
export function suggestNames(text: string, names: readonly SaidName[]): ReadonlyMap<string, string> {
	const persons = personsOf(names);
	const suggestions = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const person of persons) {
		const role = person.map((name) => roleOfName(text, name)).find((found) => found !== undefined) ?? 'naam';
		const count = (counts.get(role) ?? 0) + 1;
		counts.set(role, count);
		const suggestion = role === 'naam' || count > 1 ? `[${role} ${count}]` : `[${role}]`;
		for (const { id } of person) suggestions.set(id, suggestion);
	}
	return suggestions;
}

/** The names gathered by person, in the order of the text: the fullest forms first make the persons, shorter ones join them. */
function personsOf(names: readonly SaidName[]): SaidName[][] {
	const persons: { readonly parts: ReadonlySet<string>; readonly names: SaidName[] }[] = [];
	const withPart = new Map<string, typeof persons>();
	const fullestFirst = names
		.map((name) => ({ name, parts: new Set(partsOf(name.words)) }))
		.sort((one, other) => other.parts.size - one.parts.size || startOf(one.name) - startOf(other.name));
	for (const { name, parts } of fullestFirst) {
		const [first = name.id] = parts;
		const fitting = (withPart.get(first) ?? []).filter((person) => [...parts].every((part) => person.parts.has(part)));
		const only = fitting.length === 1 ? fitting[0] : undefined;
		if (only !== undefined) only.names.push(name);
		else {
			const person = { parts, names: [name] };
			persons.push(person);
			for (const part of parts) withPart.set(part, [...(withPart.get(part) ?? []), person]);
		}
	}
	return persons.map((person) => person.names).sort((one, other) => firstOf(one) - firstOf(other));
}

/** What of a name tells persons apart: neither titles nor `van der`, and no genitive. */
function partsOf(words: string): string[] {
	return spokenWordsOf(words)
		.map(({ folded }) => (folded.endsWith("'s") ? folded.slice(0, -2) : folded))
		.filter((part) => !titleWords.has(part) && !interfixes.has(part));
}

function roleOfName(text: string, { words, places }: SaidName): string | undefined {
	for (const { start } of places) {
		const before = text.slice(Math.max(0, start - unitsBefore), start);
		const found = roleOf(spokenWordsOf(before), before.trimEnd().endsWith(','), words);
		if (found !== undefined) return found;
	}
	return undefined;
}

function startOf({ places }: SaidName): number {
	return places[0]?.start ?? 0;
}

function firstOf(person: readonly SaidName[]): number {
	return Math.min(...person.map(startOf));
}

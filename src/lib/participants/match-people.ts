import type { AttributeTable } from './attribute-table.ts';
import { comparedWords } from './compared-words.ts';

/** Whose row it is: of one person, of nobody, or of more than one (`twice`: another row is this person's as well). */
export type MatchedRow =
	| { readonly kind: 'matched'; readonly participantId: string; readonly name: string }
	| { readonly kind: 'nobody' | 'ambiguous' | 'twice'; readonly name: string };

type Named = { readonly id: string; readonly pseudonym: string };

/**
 * Finds the person of each row by the pseudonym: as it is written, or else without capitals and accents if that leaves one
 * person. Two rows of the same person are both left alone, because nothing says which of them holds.
 */
export function matchPeople(table: AttributeTable, nameColumn: number, people: readonly Named[]): MatchedRow[] {
	const exact = new Map(people.map((person) => [person.pseudonym, person]));
	const alike = Map.groupBy(people, ({ pseudonym }) => comparedWords(pseudonym));
	const rows = table.rows.map((row): MatchedRow => {
		const name = (row[nameColumn] ?? '').trim();
		const found = exact.get(name);
		const candidates = found === undefined ? (alike.get(comparedWords(name)) ?? []) : [found];
		const [first] = candidates;
		if (first === undefined) return { kind: 'nobody', name };
		return candidates.length > 1 ? { kind: 'ambiguous', name } : { kind: 'matched', participantId: first.id, name };
	});
	const count = new Map<string, number>();
	for (const row of rows) {
		if (row.kind === 'matched') count.set(row.participantId, (count.get(row.participantId) ?? 0) + 1);
	}
	return rows.map((row) =>
		row.kind === 'matched' && (count.get(row.participantId) ?? 0) > 1 ? { kind: 'twice', name: row.name } : row
	);
}

/** The column in which most names of people stand; `undefined` where none holds a name. */
export function nameColumnOf(table: AttributeTable, people: readonly Named[]): number | undefined {
	const names = new Set(people.map(({ pseudonym }) => comparedWords(pseudonym)));
	let best: { readonly column: number; readonly found: number } | undefined;
	for (const column of table.header.keys()) {
		const found = new Set(table.rows.map((row) => comparedWords(row[column] ?? '')).filter((name) => names.has(name)))
			.size;
		if (found > (best?.found ?? 0)) best = { column, found };
	}
	return best?.column;
}

import type { Attribute } from './attribute.ts';
import type { AttributeTable, TableColumns } from './attribute-table.ts';
import type { DescribedSubject } from './described-subject.ts';
import { fillAttributes, type FillResult, type FilledCell } from './fill-attributes.ts';
import { matchPeople, type MatchedRow } from './match-people.ts';

/** What a table would do; nothing of it has been stored. */
export type TablePreview = {
	readonly rows: readonly MatchedRow[];
	/** The cells with words in them, of the people who were found. */
	readonly cells: readonly FilledCell[];
	readonly fill: FillResult;
};

/**
 * Reads a table beside what is known: whose each row is, and what its cells change. An empty cell changes nothing, so that
 * a table with half of the people's values takes none away.
 */
export function previewTable(
	table: AttributeTable,
	columns: TableColumns,
	people: readonly (DescribedSubject & { readonly pseudonym: string })[],
	attributes: readonly Attribute[]
): TablePreview {
	if (columns.name === undefined) return { rows: [], cells: [], fill: { changes: [], refused: [] } };
	const rows = matchPeople(table, columns.name, people);
	const cells = rows.flatMap((row, place) =>
		row.kind !== 'matched'
			? []
			: [...columns.attributes].flatMap(([column, attributeId]) => {
					const words = (table.rows[place]?.[column] ?? '').trim();
					return words === '' ? [] : [{ subjectId: row.participantId, attributeId, words }];
				})
	);
	return { rows, cells, fill: fillAttributes(people, attributes, cells) };
}

import type { Attribute } from './attribute.ts';
import type { AttributeTable } from './attribute-table.ts';
import { comparedWords } from './compared-words.ts';
import { valueNamed } from './value-named.ts';

/** Of the different words in a column, the share that must be values of an attribute for the column to be taken for it. */
const leastOverlap = 2 / 3;

/**
 * Suggests which column holds which attribute: by its key or its name in either language, and where no name fits by the
 * values that stand in it. An attribute is suggested once, for the column that fits it best.
 */
export function matchColumns(
	table: AttributeTable,
	nameColumn: number | undefined,
	attributes: readonly Attribute[]
): ReadonlyMap<number, string> {
	const suggested = new Map<number, string>();
	const isFree = ({ id }: Attribute) => ![...suggested.values()].includes(id);
	const columns = [...table.header.keys()].filter((column) => column !== nameColumn);
	for (const column of columns) {
		const name = comparedWords(table.header[column] ?? '');
		const named = attributes.filter(isFree).find((attribute) => namesOf(attribute).includes(name));
		if (named !== undefined) suggested.set(column, named.id);
	}
	for (const column of columns.filter((one) => !suggested.has(one))) {
		const words = [...new Set(table.rows.map((row) => (row[column] ?? '').trim()).filter((word) => word !== ''))];
		const [best] = attributes
			.filter(isFree)
			.map((attribute) => ({ attribute, overlap: overlapOf(words, attribute) }))
			.filter(({ overlap }) => overlap >= leastOverlap)
			.toSorted((one, other) => other.overlap - one.overlap);
		if (best !== undefined) suggested.set(column, best.attribute.id);
	}
	return suggested;
}

function namesOf({ key, label }: Attribute): string[] {
	const short = [label.nl, label.en].map((name) => name.replace(/\s*\([^()]*\)$/, ''));
	return [key, key.replaceAll('_', ' '), label.nl, label.en, ...short].map(comparedWords);
}

function overlapOf(words: readonly string[], attribute: Attribute): number {
	if (words.length === 0) return 0;
	return words.filter((word) => valueNamed(attribute, word) !== undefined).length / words.length;
}

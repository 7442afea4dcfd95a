import type { Attribute } from './attribute.ts';
import type { DescribedSubject } from './described-subject.ts';
import { valueNamed } from './value-named.ts';

/** One cell of the grid and what is written in it: a value or its name in either language; nothing makes it unknown. */
export type FilledCell = { readonly subjectId: string; readonly attributeId: string; readonly words: string };

export type CellChange = {
	readonly subjectId: string;
	readonly attributeId: string;
	readonly before: string | undefined;
	readonly after: string | undefined;
};

export type CellRefusal =
	'no-such-subject' | 'no-such-attribute' | 'withdrawn' | 'no-such-value' | 'no-consent-for-special-data';

export type RefusedCell = { readonly cell: FilledCell; readonly reason: CellRefusal };

export type FillResult = { readonly changes: readonly CellChange[]; readonly refused: readonly RefusedCell[] };

/**
 * Decides cell by cell what filling changes: a cell that cannot be filled holds up no other. `attributes` are those that
 * are in use. A special or sensitive value needs the consent of that very person; making it unknown needs nothing. Of a
 * cell that is filled twice the last counts.
 */
export function fillAttributes(
	subjects: readonly DescribedSubject[],
	attributes: readonly Attribute[],
	cells: readonly FilledCell[]
): FillResult {
	const subjectOf = new Map(subjects.map((subject) => [subject.id, subject]));
	const attributeOf = new Map(attributes.map((attribute) => [attribute.id, attribute]));
	const changes = new Map<string, CellChange>();
	const refused: RefusedCell[] = [];
	for (const cell of cells) {
		const decided = fillCell(subjectOf.get(cell.subjectId), attributeOf.get(cell.attributeId), cell);
		if ('reason' in decided) refused.push({ cell, reason: decided.reason });
		else changes.set(`${cell.subjectId} ${cell.attributeId}`, decided);
	}
	return { changes: [...changes.values()].filter(({ before, after }) => before !== after), refused };
}

function fillCell(
	subject: DescribedSubject | undefined,
	attribute: Attribute | undefined,
	{ words }: FilledCell
): CellChange | { readonly reason: CellRefusal } {
	if (subject === undefined) return { reason: 'no-such-subject' };
	if (attribute === undefined || attribute.level !== subject.level) return { reason: 'no-such-attribute' };
	if (subject.hasWithdrawn) return { reason: 'withdrawn' };
	const before = subject.values.get(attribute.id);
	const change = { subjectId: subject.id, attributeId: attribute.id, before };
	if (words.trim() === '') return { ...change, after: undefined };
	if (attribute.isRestricted && !subject.maySpecialDataBeRecorded) return { reason: 'no-consent-for-special-data' };
	// a value that is stored stays good, even where the attribute no longer lists it
	const after = words === before ? before : valueNamed(attribute, words);
	return after === undefined ? { reason: 'no-such-value' } : { ...change, after };
}

import { getLocale } from '#lib/paraglide/runtime.js';
import type { Attribute } from '#lib/participants/attribute.ts';
import type { MatchedRow } from '#lib/participants/match-people.ts';
import type { TablePreview } from '#lib/participants/preview-table.ts';
import { refusalWords } from './refusal-words.ts';
import { valueWords } from './value-words.ts';

/** What a table would do, in the words of the page. */
export type ShownPreview = {
	readonly matched: number;
	readonly notMatched: readonly { readonly name: string; readonly kind: Exclude<MatchedRow['kind'], 'matched'> }[];
	readonly filled: number;
	readonly unchanged: number;
	/** Values that would be replaced. */
	readonly replaced: readonly { readonly where: string; readonly before: string; readonly after: string }[];
	readonly refused: readonly { readonly where: string; readonly words: string; readonly why: string }[];
};

type Named = { readonly id: string; readonly pseudonym: string };

export function shownPreview(
	preview: TablePreview,
	people: readonly Named[],
	attributes: readonly Attribute[]
): ShownPreview {
	const names = new Map(people.map(({ id, pseudonym }) => [id, pseudonym]));
	const attributeOf = new Map(attributes.map((attribute) => [attribute.id, attribute]));
	const where = ({ subjectId, attributeId }: { subjectId: string; attributeId: string }) =>
		`${names.get(subjectId) ?? ''} · ${attributeOf.get(attributeId)?.label[getLocale()] ?? ''}`;
	const words = (attributeId: string, value: string | undefined) => {
		const attribute = attributeOf.get(attributeId);
		return attribute === undefined || value === undefined ? '' : valueWords(attribute, value);
	};
	const { changes, refused } = preview.fill;
	return {
		matched: preview.rows.filter(({ kind }) => kind === 'matched').length,
		notMatched: preview.rows.flatMap(({ kind, name }) => (kind === 'matched' ? [] : [{ kind, name }])),
		filled: changes.filter(({ before }) => before === undefined).length,
		unchanged: preview.cells.length - changes.length - refused.length,
		replaced: changes
			.filter(({ before }) => before !== undefined)
			.map((change) => ({
				where: where(change),
				before: words(change.attributeId, change.before),
				after: words(change.attributeId, change.after)
			})),
		refused: refused.map(({ cell, reason }) => ({ where: where(cell), words: cell.words, why: refusalWords[reason]() }))
	};
}

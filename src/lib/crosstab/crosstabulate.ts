import type { Participant } from '../participants/participant.ts';
import { takesPart } from '../participants/takes-part.ts';
import type { DisclosedCell, DisclosedRow, DisclosedTotal } from '../privacy/disclosed-table.ts';
import type { LinkedTables } from '../privacy/linked-tables.ts';
import { suppressLinkedCounts } from '../privacy/suppress-linked-counts.ts';
import type { CrosstabQuestion, CrosstabView } from './crosstab-question.ts';
import { personsByCode } from './persons-by-code.ts';

/** Persons who mention a code, of the persons present; nothing that disclosure control hides is in it. */
export type DisclosedCrosstab = {
	readonly columns: readonly CrosstabColumn[];
	readonly totalDenominator: DisclosedTotal;
	/** Cells stand in the order of the columns; the total is over all persons. */
	readonly rows: readonly ({ readonly codeId: string } & DisclosedRow)[];
};

export type CrosstabColumn = {
	/** `undefined` for participants whose value is unknown. */
	readonly value: string | undefined;
	/** Participants present with this value. */
	readonly denominator: DisclosedCell;
};

/**
 * Codes × one attribute, counted in persons: a participant mentions a code when a coding of it overlaps one of their
 * turns by at least one character, however often. Moderators and speakers without a name are not counted; participants
 * who withdrew are left out of counts and denominators. Only the table after disclosure control is returned; what it
 * hides is decided over the tables of all `views` together, and over a code with its parent where a parent counts its
 * descendants (`suppressLinkedCounts`).
 */
export function crosstabulate(question: CrosstabQuestion): DisclosedCrosstab {
	const present = question.participants.filter(takesPart);
	const asked = question.views.findIndex(({ key }) => key === question.attribute.key);
	const columnsOfView = question.views.map((view) => subgroups(view, present));
	const disclosed = suppressLinkedCounts(
		{
			views: columnsOfView.map((columns) => linkedView(columns, present)),
			rows: linkedRows(question, present)
		},
		question.threshold
	)[asked];
	if (disclosed === undefined) throw new RangeError(`Attribute ${question.attribute.key} is not one of the views.`);
	return {
		columns: (columnsOfView[asked] ?? []).map(({ value }, column) => ({
			value,
			denominator: disclosed.denominators[column] ?? { kind: 'hidden' }
		})),
		totalDenominator: disclosed.totalDenominator,
		rows: disclosed.rows.flatMap((row, position) => {
			const code = question.codes[position];
			return code === undefined ? [] : [{ codeId: code.id, ...row }];
		})
	};
}

type Subgroup = { readonly value: string | undefined; readonly persons: readonly Participant[] };

/** Values in the order of the attribute, then any it does not list, then unknown; each only if somebody has it. */
function subgroups(attribute: CrosstabView, present: readonly Participant[]): readonly Subgroup[] {
	const byValue = Map.groupBy(present, (participant) => participant.attributes.get(attribute.key));
	const listed = attribute.values.map(({ value }) => value);
	const found = [...byValue.keys()].filter((value) => value !== undefined).toSorted();
	const inOrder = [...new Set<string | undefined>([...listed, ...found]), undefined];
	return inOrder.flatMap((value) => {
		const persons = byValue.get(value);
		return persons === undefined ? [] : [{ value, persons }];
	});
}

function linkedView(columns: readonly Subgroup[], present: readonly Participant[]): LinkedTables['views'][number] {
	const columnOfPerson = new Map(columns.flatMap(({ persons }, column) => persons.map(({ id }) => [id, column])));
	return { columns: columns.length, columnOfPerson: present.map(({ id }) => columnOfPerson.get(id) ?? 0) };
}

function linkedRows(question: CrosstabQuestion, present: readonly Participant[]): LinkedTables['rows'] {
	const persons = personsByCode(question);
	const positionOfCode = new Map(question.codes.map(({ id }, position) => [id, position]));
	return question.codes.map(({ id, parentId }) => ({
		mentions: present.map((participant) => persons.get(id)?.has(participant.id) === true),
		above: question.countsDescendants && parentId !== undefined ? positionOfCode.get(parentId) : undefined
	}));
}

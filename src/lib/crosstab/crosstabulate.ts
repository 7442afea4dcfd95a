import type { Participant } from '../participants/participant.ts';
import type { DisclosedCell, DisclosedRow, DisclosedTotal } from '../privacy/disclosed-table.ts';
import { suppressSmallCounts } from '../privacy/suppress-small-counts.ts';
import type { CrosstabQuestion } from './crosstab-question.ts';
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
 * who withdrew are left out of counts and denominators. Only the table after disclosure control is returned.
 */
export function crosstabulate(question: CrosstabQuestion): DisclosedCrosstab {
	const present = question.participants.filter((participant) => participant.consent.status === 'active');
	const columns = subgroups(question.attribute, present);
	const columnOfPerson = new Map(columns.flatMap(({ persons }, column) => persons.map(({ id }) => [id, column])));
	const persons = personsByCode(question);
	const disclosed = suppressSmallCounts(
		{
			denominators: columns.map((column) => column.persons.length),
			rows: question.codes.map(({ id }) => countByColumn(persons.get(id) ?? new Set(), columnOfPerson, columns.length))
		},
		question.threshold
	);
	return {
		columns: columns.map(({ value }, column) => ({
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
function subgroups(attribute: CrosstabQuestion['attribute'], present: readonly Participant[]): readonly Subgroup[] {
	const byValue = Map.groupBy(present, (participant) => participant.attributes.get(attribute.key));
	const listed = attribute.values.map(({ value }) => value);
	const found = [...byValue.keys()].filter((value) => value !== undefined).toSorted();
	const inOrder = [...new Set<string | undefined>([...listed, ...found]), undefined];
	return inOrder.flatMap((value) => {
		const persons = byValue.get(value);
		return persons === undefined ? [] : [{ value, persons }];
	});
}

function countByColumn(
	personIds: ReadonlySet<string>,
	columnOfPerson: ReadonlyMap<string, number>,
	columns: number
): readonly number[] {
	const counts = Array.from({ length: columns }, () => 0);
	for (const personId of personIds) {
		const column = columnOfPerson.get(personId);
		if (column !== undefined) counts[column] = (counts[column] ?? 0) + 1;
	}
	return counts;
}

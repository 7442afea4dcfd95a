import type { TextRange } from '../transcripts/text-range.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { CodeCondition } from './passage-query.ts';
import { areRelated, type PlacedTurn } from './passages-related.ts';

/** What one transcript holds of a query. */
export type SearchedTranscript = {
	/** Passages with one of the codes asked for, or the turns where no code is. */
	readonly candidates: readonly TextRange[];
	readonly conditions: readonly {
		readonly condition: CodeCondition;
		/** Passages with a code of the condition. */
		readonly others: readonly TextRange[];
	}[];
	readonly turns: readonly PlacedTurn[];
	/** Numbers of the turns that speakers and words ask for; a passage has to touch one. `undefined` when nothing is asked of turns. */
	readonly wantedTurns: ReadonlySet<number> | undefined;
};

/** The passages of one transcript that a query finds, in order; the same words are one passage, whoever coded them. */
export function selectPassages({ candidates, conditions, turns, wantedTurns }: SearchedTranscript): TextRange[] {
	let left = inOrderOnce(candidates);
	if (wantedTurns !== undefined)
		left = left.filter((passage) =>
			turnsTouched(turns, passage).some((position) => wantedTurns.has(turns[position]?.number ?? 0))
		);
	for (const { condition, others } of conditions) {
		const related = areRelated(left, others, condition.relation, turns);
		left = left.filter((_, position) => related[position] !== condition.isAbsent);
	}
	return left;
}

export function inOrderOnce(ranges: readonly TextRange[]): TextRange[] {
	return ranges
		.map(({ start, end }) => ({ start, end }))
		.toSorted((one, other) => one.start - other.start || one.end - other.end)
		.filter(({ start, end }, position, sorted) => {
			const before = sorted[position - 1];
			return before?.start !== start || before.end !== end;
		});
}

import type { TextRange } from '../transcripts/text-range.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { CodeRelation } from './passage-query.ts';
import { reachOf } from './reach-of-ranges.ts';

/** A turn as far as relations between passages need it: turns are numbered from 1 without gaps. */
export type PlacedTurn = TextRange & {
	readonly number: number;
	/** `undefined` where nobody in particular speaks. */
	readonly participantId: string | undefined;
};

/**
 * Which passages of one transcript stand in a relation to at least one of some others, position by position. `turns` are those of
 * the transcript, in order. A passage that is among the others counts as one of them.
 */
export function areRelated(
	passages: readonly TextRange[],
	others: readonly TextRange[],
	relation: CodeRelation,
	turns: readonly PlacedTurn[]
): boolean[] {
	switch (relation.kind) {
		case 'covered-by': {
			const reach = reachOf(others);
			return passages.map(({ start, end }) => reach(start) >= end);
		}
		case 'overlapping': {
			const reach = reachOf(others);
			return passages.map(({ start, end }) => reach(end - 1) > start);
		}
		case 'within-turns': {
			const reach = reachOf(others.flatMap((other) => turnsOf(other, turns) ?? []));
			return passages.map((passage) => {
				const own = turnsOf(passage, turns);
				return own !== undefined && reach(own.end + relation.turns) >= own.start - relation.turns;
			});
		}
		case 'same-speaker': {
			const spoken = new Set(others.flatMap((other) => speakersOf(other, turns)));
			return passages.map((passage) => speakersOf(passage, turns).some((speaker) => spoken.has(speaker)));
		}
		case 'same-group':
			return passages.map(() => others.length > 0);
	}
}

/** The numbers of the first and the last turn that a passage has words of. */
function turnsOf(passage: TextRange, turns: readonly PlacedTurn[]): TextRange | undefined {
	const touched = turnsTouched(turns, passage);
	const [first, last] = [turns[touched[0] ?? -1], turns[touched.at(-1) ?? -1]];
	return first && last && { start: first.number, end: last.number };
}

function speakersOf(passage: TextRange, turns: readonly PlacedTurn[]): string[] {
	return turnsTouched(turns, passage).flatMap((position) => turns[position]?.participantId ?? []);
}

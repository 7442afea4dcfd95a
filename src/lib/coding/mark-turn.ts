import type { InteractionMark } from './interaction-mark.ts';

export type MarkRefusal = 'no-such-turn' | 'answers-itself' | 'answers-later-turn' | 'marked-already';

/** What an act does to the marks of one coder, as they stand before and after; turned round it is the undoing. */
export type MarkChange = { readonly before: readonly InteractionMark[]; readonly after: readonly InteractionMark[] };

/**
 * Why marks cannot stand in their coder's layer. A turn carries a mark of a kind once for each turn that it answers, and
 * once without one. What a turn answers was said before it: where two people talk at once, the one that begins later answers.
 */
export function checkMarks(
	{ before, after }: MarkChange,
	{
		turnCount,
		layer
	}: {
		readonly turnCount: number;
		/** The coder's marks on this transcript, as they stand before the change. */
		readonly layer: readonly InteractionMark[];
	}
): MarkRefusal | undefined {
	const replaced = new Set([...before, ...after].map(({ id }) => id));
	const standing = [...layer.filter(({ id }) => !replaced.has(id)), ...after];
	for (const mark of after) {
		if (!isTurn(mark.turn, turnCount)) return 'no-such-turn';
		if (mark.answers !== undefined) {
			if (!isTurn(mark.answers, turnCount)) return 'no-such-turn';
			if (mark.answers === mark.turn) return 'answers-itself';
			if (mark.answers > mark.turn) return 'answers-later-turn';
		}
		if (standing.some((other) => other.id !== mark.id && saysTheSame(other, mark))) return 'marked-already';
	}
	return undefined;
}

/** Whether two marks of one layer say the same of the same turn. */
export function saysTheSame(one: InteractionMark, other: InteractionMark): boolean {
	return (
		one.transcriptId === other.transcriptId &&
		one.coderId === other.coderId &&
		one.turn === other.turn &&
		one.kind === other.kind &&
		one.answers === other.answers
	);
}

/** The marks after a change, or before it when the change is turned round, in the order of the conversation. */
export function changedMarks(layer: readonly InteractionMark[], { before, after }: MarkChange): InteractionMark[] {
	const gone = new Set([...before, ...after].map(({ id }) => id));
	return [...layer.filter(({ id }) => !gone.has(id)), ...after].toSorted(
		(one, other) => one.turn - other.turn || (one.id < other.id ? -1 : 1)
	);
}

function isTurn(number: number, turnCount: number): boolean {
	return Number.isInteger(number) && number >= 1 && number <= turnCount;
}

import type { AskedQuestions } from '../transcripts/guide-question.ts';
import { overlaps, type TextRange } from '../transcripts/text-range.ts';
import type { Transcript } from '../transcripts/transcript.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { Coding } from './coding.ts';
import type { InteractionMark } from './interaction-mark.ts';

/** How a theme came up for the first time in a group. */
export type FirstMention = {
	readonly codeId: string;
	/** Number of the turn. */
	readonly turn: number;
	readonly came:
		| { readonly kind: 'spontaneous' }
		| { readonly kind: 'prompted'; readonly by: 'mark' }
		| { readonly kind: 'prompted'; readonly by: 'moderator'; readonly turn: number }
		| { readonly kind: 'prompted'; readonly by: 'guide-question'; readonly questionId: string };
};

/**
 * The first mention of each code in one group, within one layer, by code; codes that nobody mentions are absent.
 *
 * The first mention is the first turn in the order of the text, spoken by anybody but the moderator, that shares at least
 * one character with a coding of the code. It is prompted when one of these holds, looked for in this order:
 * 1. the coder laid the mark "prompted" on that turn;
 * 2. the nearest turn of the moderator before it carries the code, however many others spoke in between;
 * 3. the turn or line in which the guide's question that it answers was asked carries the code. A turn answers the last
 *    question that was asked before it.
 * In all other cases it is spontaneous. That is a statement about the coding: a moderator's turn that was left uncoded
 * prompts nothing, unless the mark says so.
 *
 * Whether a theme was raised by participants or by the moderator is part of the conversation's own data: Onwuegbuzie, A. J.,
 * Dickinson, W. B., Leech, N. L., & Zoran, A. G. (2009). A qualitative framework for collecting and analyzing data in
 * focus group research. International Journal of Qualitative Methods, 8(3), 1–21.
 */
export function firstMentions(
	transcript: Transcript,
	asked: AskedQuestions,
	codings: readonly Coding[],
	marks: readonly InteractionMark[]
): ReadonlyMap<string, FirstMention> {
	const { turns } = transcript;
	const promptedTurns = new Set(marks.filter(({ kind }) => kind === 'prompted').map(({ turn }) => turn));
	const mentions = new Map<string, FirstMention>();
	for (const [codeId, ofCode] of Map.groupBy(codings, (coding) => coding.codeId)) {
		const ranges = ofCode.map(({ passage }) => passage);
		const position = firstPosition(transcript, ranges);
		const turn = position === undefined ? undefined : turns[position];
		if (position === undefined || turn === undefined) continue;
		const isCoded = (range: TextRange) => ranges.some((one) => overlaps(one, range));
		const moderator = turns.slice(0, position).findLast(({ speaker }) => speaker.kind === 'moderator');
		const question = lastAsked(transcript, asked, turn.start);
		mentions.set(codeId, {
			codeId,
			turn: turn.number,
			came: promptedTurns.has(turn.number)
				? { kind: 'prompted', by: 'mark' }
				: moderator !== undefined && isCoded(moderator)
					? { kind: 'prompted', by: 'moderator', turn: moderator.number }
					: question !== undefined && isCoded(question)
						? { kind: 'prompted', by: 'guide-question', questionId: question.questionId }
						: { kind: 'spontaneous' }
		});
	}
	return mentions;
}

function firstPosition({ turns }: Transcript, ranges: readonly TextRange[]): number | undefined {
	const positions = ranges.flatMap((range) =>
		turnsTouched(turns, range).filter((position) => turns[position]?.speaker.kind !== 'moderator')
	);
	return positions.length === 0 ? undefined : positions.reduce((first, position) => Math.min(first, position));
}

function lastAsked(
	{ turns, structure }: Transcript,
	asked: AskedQuestions,
	before: number
): (TextRange & { readonly questionId: string }) | undefined {
	let last: (TextRange & { readonly questionId: string }) | undefined;
	for (const { id, start, end } of [...turns, ...structure]) {
		const questionId = asked.get(id);
		if (questionId === undefined || start >= before || (last !== undefined && start <= last.start)) continue;
		last = { start, end, questionId };
	}
	return last;
}

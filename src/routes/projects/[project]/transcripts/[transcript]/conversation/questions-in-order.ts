import type { AskedQuestions, GuideQuestion } from '#lib/transcripts/guide-question.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';

/** A question of the guide where it is asked in one conversation. */
export type QuestionHere = GuideQuestion & {
	/** Number of the turn in which it is asked, or of the first one after the line in which it stands. */
	readonly turn: number;
};

/** The questions in the order in which they are asked; one that is asked twice stands there twice. */
export function questionsInOrder(
	{ turns, structure }: Transcript,
	questions: readonly GuideQuestion[],
	asked: AskedQuestions
): QuestionHere[] {
	const known = new Map(questions.map((question) => [question.id, question]));
	return [...turns, ...structure]
		.toSorted((one, other) => one.start - other.start)
		.flatMap(({ id, start }) => {
			const question = known.get(asked.get(id) ?? '');
			const turn = turns.find((one) => one.start >= start) ?? turns.at(-1);
			return question === undefined || turn === undefined ? [] : [{ ...question, turn: turn.number }];
		});
}

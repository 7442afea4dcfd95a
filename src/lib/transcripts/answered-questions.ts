import type { AskedQuestions } from './guide-question.ts';
import type { Transcript } from './transcript.ts';

/**
 * Which question of the guide each turn answers: the last one asked before it. The turns in which a question is asked
 * answer none, nor do those before the first question. Keys are ids of turns, values ids of questions.
 */
export function answeredQuestions(transcript: Transcript, asked: AskedQuestions): ReadonlyMap<string, string> {
	const lines = [
		...transcript.turns.map(({ id, start, speaker }) => ({
			id,
			start,
			isTurn: true,
			isModerator: speaker.kind === 'moderator'
		})),
		...transcript.structure.map(({ id, start }) => ({ id, start, isTurn: false, isModerator: false }))
	].toSorted((one, other) => one.start - other.start);
	const answered = new Map<string, string>();
	let current: string | undefined;
	for (const line of lines) {
		const question = asked.get(line.id);
		if (question !== undefined) current = question;
		else if (line.isTurn && !line.isModerator && current !== undefined) answered.set(line.id, current);
	}
	return answered;
}

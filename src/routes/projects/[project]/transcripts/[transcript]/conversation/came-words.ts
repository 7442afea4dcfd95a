import { clockTime } from '#lib/components/clock-time.ts';
import type { FirstMention } from '#lib/coding/first-mentions.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PicturedTurn } from './conversation-picture.ts';
import type { QuestionHere } from './questions-in-order.ts';

/** How a theme came up, and where that is known, by what. */
export function cameWords(
	came: FirstMention['came'],
	turns: readonly PicturedTurn[],
	questions: readonly QuestionHere[]
): string {
	if (came.kind === 'spontaneous') return m.conversation_spontaneous();
	switch (came.by) {
		case 'mark':
			return m.conversation_marked_prompted();
		case 'moderator': {
			const seconds = turns[came.turn - 1]?.seconds;
			return seconds === undefined
				? m.conversation_asked_in_turn({ number: came.turn })
				: m.conversation_asked_at({ time: clockTime(seconds) });
		}
		case 'guide-question': {
			const number = questions.find(({ id }) => id === came.questionId)?.number ?? 0;
			return m.conversation_asked_in_question({ number });
		}
	}
}

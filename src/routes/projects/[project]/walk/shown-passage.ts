import type { PassageInContext } from '#lib/coding/passages-in-context.ts';
import { speakerName } from '#lib/components/speaker-name.ts';

export type ShownPassage = ReturnType<typeof shownPassage>;

/** A passage as it goes to the browser. */
export function shownPassage({ coding, turns, first }: PassageInContext) {
	return {
		id: coding.id,
		transcriptId: coding.passage.transcriptId,
		turn: turns[first]?.turn.number ?? 1,
		turns: turns.map(({ turn, before, marked, after }) => ({
			...{ number: turn.number, before, marked, after },
			speaker: speakerName(turn.speaker),
			isModerator: turn.speaker.kind === 'moderator'
		}))
	};
}

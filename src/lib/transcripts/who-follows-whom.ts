import { speakerKey } from './speaker-key.ts';
import type { SpeakerTurn } from './speaker-turn.ts';

/**
 * How often one speaker comes right after another, by key of who spoke and then by key of who comes next; pairs that never
 * occur are absent. Headings, questions and events between two turns do not break them apart. Where the same speaker goes on
 * after such a line it is still their contribution, so nobody follows themselves.
 */
export function whoFollowsWhom(
	turns: readonly Pick<SpeakerTurn, 'speaker'>[]
): ReadonlyMap<string, ReadonlyMap<string, number>> {
	const follows = new Map<string, Map<string, number>>();
	let before: string | undefined;
	for (const { speaker } of turns) {
		const next = speakerKey(speaker);
		if (before !== undefined && before !== next) {
			const row = follows.get(before) ?? new Map<string, number>();
			row.set(next, (row.get(next) ?? 0) + 1);
			follows.set(before, row);
		}
		before = next;
	}
	return follows;
}

import type { LabelCandidate } from '#lib/import/imported-transcript.ts';
import type { ReadOptions } from '#lib/import/read-options.ts';

/** What ticking and unticking candidates asks of the next reading, on top of what was asked before. */
export function candidateOptions(
	candidates: readonly LabelCandidate[],
	options: ReadOptions,
	ticks: ReadonlyMap<string, boolean>
): Pick<ReadOptions, 'notSpeakers' | 'speakersToo'> {
	const not = new Set(options.notSpeakers);
	const too = new Set(options.speakersToo);
	for (const { label, isSpeaker } of candidates) {
		const wanted = ticks.get(label);
		if (wanted === undefined || wanted === isSpeaker) continue;
		if (wanted) {
			if (!not.delete(label)) too.add(label);
		} else if (!too.delete(label)) not.add(label);
	}
	return {
		...(not.size > 0 || options.notSpeakers !== undefined ? { notSpeakers: [...not] } : {}),
		...(too.size > 0 || options.speakersToo !== undefined ? { speakersToo: [...too] } : {})
	};
}

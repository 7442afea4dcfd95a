import type { ImportedTranscript, LabelCandidate } from '#lib/import/imported-transcript.ts';

/** What an own pattern makes of a file: how many lines open with a label, and the labels with their first words. */
export type PatternFindings = { readonly lineCount: number; readonly labels: readonly LabelCandidate[] };

export function patternFindings({ candidates }: Pick<ImportedTranscript, 'candidates'>): PatternFindings {
	const labels = candidates.filter(({ isSpeaker }) => isSpeaker);
	return { lineCount: labels.reduce((total, { count }) => total + count, 0), labels };
}

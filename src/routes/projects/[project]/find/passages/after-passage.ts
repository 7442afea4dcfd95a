import type { Passage } from '#lib/transcripts/passage.ts';

/** The last passage of the page before, as an address names it: `transcript:start:end`. */
export function afterPassage(named: string | null): Passage | undefined {
	const [transcriptId = '', start, end] = (named ?? '').split(':');
	const passage = { transcriptId, start: Number(start), end: Number(end) };
	return Number.isSafeInteger(passage.start) && Number.isSafeInteger(passage.end) ? passage : undefined;
}

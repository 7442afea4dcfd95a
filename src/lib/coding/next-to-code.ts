import type { CoderProgress } from './coder-progress.ts';

type TranscriptOfCoder = { readonly id: string; readonly progress: CoderProgress };

/** The transcript that a coder goes on with: the first one begun, else the first not begun; `undefined` when all are read. */
export function nextToCode<Transcript extends TranscriptOfCoder>(
	transcripts: readonly Transcript[]
): Transcript | undefined {
	return (
		transcripts.find(({ progress }) => progress.kind === 'coding') ??
		transcripts.find(({ progress }) => progress.kind === 'not-started')
	);
}

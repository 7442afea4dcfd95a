import { moveStretches } from './move-stretches.ts';
import { replaceText, type TextReplacement } from './text-replacement.ts';
import type { Transcript } from './transcript.ts';

/** A transcript with words replaced, before anything points at it; `checkReplacements` has agreed to the replacements. */
export function editTranscript(transcript: Transcript, replacements: readonly TextReplacement[]): Transcript {
	if (replacements.length === 0) return transcript;
	const all = [...transcript.turns, ...transcript.structure].toSorted((one, other) => one.start - other.start);
	const moved = new Map(moveStretches(all, replacements).map(({ id, start, end }) => [id, { start, end }]));
	return {
		...transcript,
		text: replaceText(transcript.text, replacements),
		turns: transcript.turns.map((turn) => ({ ...turn, ...moved.get(turn.id) })),
		structure: transcript.structure.map((line) => ({ ...line, ...moved.get(line.id) }))
	};
}

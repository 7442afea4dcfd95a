import fc from 'fast-check';
import type { LabelledTranscript, LabelledTurn } from '../../src/lib/transcripts/labelled-transcript.ts';

const anyLine = fc.record({
	kind: fc.constantFrom('turn', 'turn', 'turn', 'turn', 'heading', 'question', 'event'),
	label: fc.constantFrom('MOD', 'Lieke', 'Lieke (2)', 'Harm', undefined),
	words: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((words) => `x${words}`)
});

/** Transcripts of any length and script, with a newline between the lines, as reading a file yields them. */
export function anyLabelledTranscript(): fc.Arbitrary<LabelledTranscript> {
	return fc.array(anyLine, { maxLength: 30 }).map((lines) => {
		let start = 0;
		const turns = lines.map(({ kind, label, words }): LabelledTurn => {
			const range = { start, end: start + words.length };
			start = range.end + 1;
			return kind === 'turn' ? { kind, label, ...range } : { kind, ...range };
		});
		return { text: lines.map(({ words }) => words).join('\n'), turns };
	});
}

export function idsFor(labelled: LabelledTranscript) {
	return {
		transcript: 'transcript-1',
		turns: labelled.turns.map((_, index) => `turn-${index}`),
		participants: labelled.turns.map((_, index) => `person-${index}`)
	};
}

import type { ImportedTranscript, ImportedTurn } from './imported-transcript.ts';
import type { Stretch } from './stretch.ts';

/**
 * Joins stretches into one text, a single newline between them, and gives each its place in it. A stretch without a
 * word or mark of its own (a label with nothing behind it) has no place and is left out.
 */
export function assembleTranscript(stretches: readonly Stretch[]): Pick<ImportedTranscript, 'text' | 'turns'> {
	const texts: string[] = [];
	const turns: ImportedTurn[] = [];
	let start = 0;
	for (const stretch of stretches) {
		if (stretch.text.trim() === '') continue;
		const end = start + stretch.text.length;
		turns.push(placed(stretch, start, end));
		texts.push(stretch.text);
		start = end + 1;
	}
	return { text: texts.join('\n'), turns };
}

function placed(stretch: Stretch, start: number, end: number): ImportedTurn {
	const notes = stretch.notes === undefined || stretch.notes.length === 0 ? {} : { notes: stretch.notes };
	if (stretch.kind !== 'turn') return { kind: stretch.kind, start, end, ...notes };
	return {
		kind: 'turn',
		label: stretch.label,
		start,
		end,
		...notes,
		...(stretch.startSeconds === undefined ? {} : { startSeconds: stretch.startSeconds }),
		...(stretch.endSeconds === undefined ? {} : { endSeconds: stretch.endSeconds })
	};
}

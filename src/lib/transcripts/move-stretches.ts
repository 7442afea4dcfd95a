import type { TextRange } from './text-range.ts';
import type { TextReplacement } from './text-replacement.ts';

/**
 * Where turns and lines stand after replacements, each of which lies within one of them. Unlike a coded passage, a turn
 * takes in words that are put in at its edge. Both lists are in the order of the text.
 */
export function moveStretches<Stretch extends TextRange>(
	stretches: readonly Stretch[],
	replacements: readonly TextReplacement[]
): Stretch[] {
	let at = 0;
	let shift = 0;
	return stretches.map((stretch) => {
		const start = stretch.start + shift;
		for (let next = replacements[at]; next !== undefined && next.start <= stretch.end; next = replacements[at]) {
			shift += next.replacement.length - (next.end - next.start);
			at += 1;
		}
		return { ...stretch, start, end: stretch.end + shift };
	});
}

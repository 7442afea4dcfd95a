import type { Paragraph } from './paragraph.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { findLabels } from './find-labels.ts';
import { stretchesByGivenLabel } from './given-labels.ts';
import { stretchesByLabel } from './labelled-lines.ts';
import { linesOf } from './source-line.ts';
import { areTimedLines, stretchesOfTimedLines } from './timed-lines.ts';
import { stretchesWithoutLabels } from './unlabelled-paragraphs.ts';
import type { Stretch } from './stretch.ts';

/**
 * Finds who says what. What the file itself says comes first (voices, a speaker column); else the words are searched
 * for labels; else it is text of which no one knows the speaker, and no speaker is made up.
 * `separator` stands between the pieces of one turn: a space between captions, a newline between paragraphs.
 */
export function recogniseSpeakers(paragraphs: readonly Paragraph[], separator: ' ' | '\n'): Stretch[] {
	if (paragraphs.some((paragraph) => paragraph.label !== undefined)) {
		return joinNeighbours(stretchesByGivenLabel(paragraphs), separator);
	}
	const lines = linesOf(paragraphs);
	const found = findLabels(lines);
	if (found !== undefined) return joinNeighbours(stretchesByLabel(lines, found), separator);
	return areTimedLines(lines) ? stretchesOfTimedLines(lines) : stretchesWithoutLabels(paragraphs);
}

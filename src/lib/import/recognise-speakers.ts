import { findLabels } from './find-labels.ts';
import { stretchesByGivenLabel } from './given-labels.ts';
import type { LabelCandidate } from './imported-transcript.ts';
import { joinNeighbours } from './join-neighbours.ts';
import { candidatesAmong, candidatesGiven } from './label-candidates.ts';
import { stretchesByLabel } from './labelled-lines.ts';
import type { OwnLabelPattern } from './own-label-pattern.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadOptions } from './read-options.ts';
import { linesOf } from './source-line.ts';
import type { Stretch } from './stretch.ts';
import { areTimedLines, stretchesOfTimedLines } from './timed-lines.ts';
import { stretchesWithoutLabels } from './unlabelled-paragraphs.ts';

export type RecognisedSpeakers = {
	readonly stretches: readonly Stretch[];
	readonly candidates: readonly LabelCandidate[];
};

/**
 * Finds who says what. What the file itself says comes first (voices, a speaker column); else the words are searched
 * for labels; else it is text of which no one knows the speaker, and no speaker is made up.
 * `separator` stands between the pieces of one turn: a space between captions, a newline between paragraphs.
 */
export function recogniseSpeakers(
	paragraphs: readonly Paragraph[],
	separator: ' ' | '\n',
	options: ReadOptions = {},
	ownPattern?: OwnLabelPattern
): RecognisedSpeakers {
	if (ownPattern === undefined && paragraphs.some((paragraph) => paragraph.label !== undefined)) {
		const stretches = stretchesByGivenLabel(paragraphs, new Set(options.notSpeakers));
		return {
			stretches: joinNeighbours(stretches, separator),
			candidates: candidatesGiven(stretchesByGivenLabel(paragraphs, new Set())).map((candidate) => ({
				...candidate,
				isSpeaker: options.notSpeakers?.includes(candidate.label) !== true
			}))
		};
	}
	const lines = linesOf(paragraphs);
	const search = findLabels(lines, options, ownPattern);
	const candidates = candidatesAmong(lines, search);
	if (search.found.size > 0) {
		return { stretches: joinNeighbours(stretchesByLabel(lines, search.found), separator), candidates };
	}
	const stretches = areTimedLines(lines) ? stretchesOfTimedLines(lines) : stretchesWithoutLabels(paragraphs);
	return { stretches, candidates };
}

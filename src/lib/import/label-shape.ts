import {
	readBareLabel,
	readBracketTag,
	readColonLabel,
	readDashLabel,
	readTabLabel,
	readTimedLabel,
	readTimedWords,
	readTimeThenLabel,
	type LabelledLine
} from './label-shapes.ts';
import { timeAtStart } from './time-stamp.ts';

/** A way to write labels, and what a text must show before it is believed to be written that way. */
export type LabelShape = {
	readonly read: (line: string, above: string, below: string) => LabelledLine | undefined;
	/** How many labels must come back. */
	readonly fewestRepeated: number;
	/** Share of the lines (0 to 1) that the labels must explain. */
	readonly leastCoverage: number;
	/** Whether a name that occurs once is a speaker: `always`, `never` (only a role or number is), or if the text shows it. */
	readonly isOnceEnough: 'always' | 'never' | 'if-shown';
};

/** The ways in which transcripts name their speakers, the commonest first. */
export const labelShapes: readonly LabelShape[] = [
	{ read: readColonLabel, fewestRepeated: 0, leastCoverage: 0, isOnceEnough: 'if-shown' },
	{ read: readTimedLabel, fewestRepeated: 0, leastCoverage: 0.05, isOnceEnough: 'always' },
	{ read: readTimedWords, fewestRepeated: 1, leastCoverage: 0.6, isOnceEnough: 'if-shown' },
	{ read: readTimeThenLabel, fewestRepeated: 1, leastCoverage: 0.3, isOnceEnough: 'always' },
	{ read: readBracketTag, fewestRepeated: 2, leastCoverage: 0.6, isOnceEnough: 'if-shown' },
	{ read: readTabLabel, fewestRepeated: 1, leastCoverage: 0.6, isOnceEnough: 'if-shown' },
	{ read: readDashLabel, fewestRepeated: 1, leastCoverage: 0.6, isOnceEnough: 'if-shown' },
	{ read: readLabelUnderTime, fewestRepeated: 1, leastCoverage: 0.3, isOnceEnough: 'always' },
	{ read: readLoneLabel, fewestRepeated: 2, leastCoverage: 0.3, isOnceEnough: 'if-shown' },
	{ read: readAlternatingLabel, fewestRepeated: 2, leastCoverage: 0.6, isOnceEnough: 'never' }
];

/** `00:12` on a line of its own, a label under it, and the words under that. */
function readLabelUnderTime(line: string, above: string, below: string): LabelledLine | undefined {
	return timeAtStart(above)?.rest === '' && below !== '' ? readBareLabel(line) : undefined;
}

/** A label without a colon opens a block: nothing but a time stands above it, and words follow at once. */
function readLoneLabel(line: string, above: string, below: string): LabelledLine | undefined {
	const opens = above === '' || timeAtStart(above)?.rest === '';
	return opens && below !== '' ? readBareLabel(line) : undefined;
}

/** Labels and words in turn, each on lines of its own, without an empty line between them. */
function readAlternatingLabel(line: string, _above: string, below: string): LabelledLine | undefined {
	return below !== '' ? readBareLabel(line) : undefined;
}

import {
	readBareLabel,
	readBracketTag,
	readColonLabel,
	readDashLabel,
	readTabLabel,
	readTimedLabel,
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
};

/** The ways in which transcripts name their speakers, the commonest first. */
export const labelShapes: readonly LabelShape[] = [
	{ read: readColonLabel, fewestRepeated: 0, leastCoverage: 0 },
	{ read: readTimedLabel, fewestRepeated: 0, leastCoverage: 0.05 },
	{ read: readTimeThenLabel, fewestRepeated: 2, leastCoverage: 0.3 },
	{ read: readBracketTag, fewestRepeated: 2, leastCoverage: 0.6 },
	{ read: readTabLabel, fewestRepeated: 1, leastCoverage: 0.6 },
	{ read: readDashLabel, fewestRepeated: 1, leastCoverage: 0.6 },
	{ read: readLoneLabel, fewestRepeated: 2, leastCoverage: 0.3 }
];

/** A label without a colon opens a block: nothing but a time stands above it, and words follow at once. */
function readLoneLabel(line: string, above: string, below: string): LabelledLine | undefined {
	const opens = above === '' || timeAtStart(above)?.rest === '';
	return opens && below !== '' ? readBareLabel(line) : undefined;
}

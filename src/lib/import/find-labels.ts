import { acceptedLabels, type AcceptedLabels } from './accepted-labels.ts';
import { labelKind } from './label-kind.ts';
import { readBareLabel, readBracketTag, readColonLabel, readTimedLabel, type LabelledLine } from './label-shapes.ts';
import type { SourceLine } from './source-line.ts';
import { structureKind } from './structure-line.ts';
import { timeAtStart } from './time-stamp.ts';

/** The label on each line of a text, by the position of the line; lines without one are missing. */
export type FoundLabels = ReadonlyMap<number, LabelledLine>;

/** A way to write labels, and what a text must show before it is believed to be written that way. */
type LabelShape = {
	readonly read: (line: string, above: string, below: string) => LabelledLine | undefined;
	readonly fewestRepeated: number;
	readonly leastCoverage: number;
};
type Reading = { readonly labelled: FoundLabels; readonly accepted: AcceptedLabels };

const shapes: readonly LabelShape[] = [
	{ read: readColonLabel, fewestRepeated: 0, leastCoverage: 0 },
	{ read: readTimedLabel, fewestRepeated: 0, leastCoverage: 0.05 },
	{ read: readBracketTag, fewestRepeated: 2, leastCoverage: 0.6 },
	{ read: readLoneLabel, fewestRepeated: 2, leastCoverage: 0.3 }
];

/** Finds the way of labelling that explains most lines, and the labels on each line; `undefined` if there are none. */
export function findLabels(lines: readonly SourceLine[]): FoundLabels | undefined {
	const spoken = lines.map((line) => line.text !== '' && structureKind(line.text, line.isHeading) === undefined);
	const readings = shapes.map((shape) => readAs(shape, lines, spoken));
	const best = readings.reduce((one, other) => (other.accepted.coverage > one.accepted.coverage ? other : one));
	if (best.accepted.labels.size === 0) return undefined;
	const kept = [...best.labelled].filter(([, { label }]) => best.accepted.labels.has(label));
	return new Map(kept.map(([index, line]) => [index, { ...line, label: withoutSlip(line.label, best.accepted) }]));
}

function readAs(shape: LabelShape, lines: readonly SourceLine[], spoken: readonly boolean[]): Reading {
	const labelled = new Map<number, LabelledLine>();
	for (const [index, { text }] of lines.entries()) {
		const found =
			spoken[index] === true ? shape.read(text, textAt(lines, index - 1), textAt(lines, index + 1)) : undefined;
		if (found !== undefined && labelKind(found.label) !== 'none') labelled.set(index, found);
	}
	const candidates = lines.map(({ text }, index) => ({ text, labelled: labelled.get(index) }));
	const accepted = acceptedLabels(candidates.filter((_, index) => spoken[index]));
	const isBelieved =
		accepted.coverage >= shape.leastCoverage && repeatedLabels(labelled, accepted) >= shape.fewestRepeated;
	return { labelled, accepted: isBelieved ? accepted : { labels: new Set(), coverage: 0 } };
}

/** A label without a colon opens a block: nothing but a time stands above it, and words follow at once. */
function readLoneLabel(line: string, above: string, below: string): LabelledLine | undefined {
	const opens = above === '' || timeAtStart(above)?.rest === '';
	return opens && below !== '' ? readBareLabel(line) : undefined;
}

function repeatedLabels(labelled: FoundLabels, accepted: AcceptedLabels): number {
	const once = new Set<string>();
	const repeated = new Set<string>();
	for (const { label } of labelled.values()) (once.has(label) ? repeated : once).add(label);
	return [...repeated].filter((label) => accepted.labels.has(label)).length;
}

/** `Interviewer2 2` is a slip for `Interviewer2`: the number was typed twice. */
function withoutSlip(label: string, accepted: AcceptedLabels): string {
	const meant = /^(\P{N}{1,40}(\p{N}{1,4})) \2$/u.exec(label)?.[1];
	return meant !== undefined && accepted.labels.has(meant) ? meant : label;
}

function textAt(lines: readonly SourceLine[], index: number): string {
	return lines[index]?.text ?? '';
}

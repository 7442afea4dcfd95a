import { acceptedLabels, type AcceptedLabels } from './accepted-labels.ts';
import { headLines } from './head-lines.ts';
import { labelKind } from './label-kind.ts';
import { labelShapes, type LabelShape } from './label-shape.ts';
import type { LabelledLine } from './label-shapes.ts';
import { readOwnLabel, type OwnLabelPattern } from './own-label-pattern.ts';
import type { ReadOptions } from './read-options.ts';
import type { SourceLine } from './source-line.ts';
import { structureKind } from './structure-line.ts';
import { timeAtStart } from './time-stamp.ts';

/** The label on each line of a text, by the position of the line; lines without one are missing. */
export type FoundLabels = ReadonlyMap<number, LabelledLine>;

/** `possible` are the lines that may open with a label, whether it was taken for one or not. */
export type LabelSearch = { readonly found: FoundLabels; readonly possible: FoundLabels };

type Reading = { readonly possible: FoundLabels; readonly accepted: AcceptedLabels };

/**
 * Finds the way of labelling that explains most lines, and the labels on each line. What a reviewer says goes before
 * what the text shows: an own pattern, labels that are none, labels that are one after all.
 */
export function findLabels(
	lines: readonly SourceLine[],
	options: ReadOptions = {},
	ownPattern?: OwnLabelPattern
): LabelSearch {
	const spoken = lines.map(
		({ text, isHeading }) =>
			text !== '' && structureKind(text, isHeading) === undefined && timeAtStart(text)?.rest !== ''
	);
	const best = ownPattern === undefined ? bestReading(lines, spoken) : ownReading(lines, ownPattern);
	const not = new Set(options.notSpeakers);
	const labels = new Set([...best.accepted.labels, ...(options.speakersToo ?? [])].filter((label) => !not.has(label)));
	const labelled = [...best.possible].filter(([, { label }]) => labels.has(label));
	const head = headLines(labelled, best.possible);
	const found = ownPattern === undefined ? labelled.filter(([index]) => !head.has(index)) : labelled;
	return {
		found: new Map(found.map(([index, line]) => [index, { ...line, label: withoutSlip(line.label, labels) }])),
		possible: best.possible
	};
}

function bestReading(lines: readonly SourceLine[], spoken: readonly boolean[]): Reading {
	const readings = labelShapes.map((shape) => readAs(shape, lines, spoken));
	return readings.reduce((one, other) => (other.accepted.coverage > one.accepted.coverage ? other : one));
}

function ownReading(lines: readonly SourceLine[], pattern: OwnLabelPattern): Reading {
	const possible = new Map<number, LabelledLine>();
	for (const [index, { text }] of lines.entries()) {
		const label = readOwnLabel(text, pattern);
		if (label !== undefined) possible.set(index, label);
	}
	return { possible, accepted: { labels: new Set([...possible.values()].map(({ label }) => label)), coverage: 1 } };
}

function readAs(shape: LabelShape, lines: readonly SourceLine[], spoken: readonly boolean[]): Reading {
	const possible = new Map<number, LabelledLine>();
	for (const [index, { text }] of lines.entries()) {
		const label =
			spoken[index] === true ? shape.read(text, textAt(lines, index - 1), textAt(lines, index + 1)) : undefined;
		if (label !== undefined) possible.set(index, label);
	}
	const repeated = repeatedLabels(possible);
	if (possible.size === 0 || repeated.length < shape.fewestRepeated)
		return { possible, accepted: { labels: new Set(), coverage: 0 } };
	const candidates = lines.map(({ text }, index) => ({ text, labelled: likely(possible.get(index)) }));
	const accepted = acceptedLabels(
		candidates.filter((_, index) => spoken[index]),
		shape.isOnceEnough
	);
	const isBelieved =
		accepted.coverage >= shape.leastCoverage &&
		repeated.filter((label) => accepted.labels.has(label)).length >= shape.fewestRepeated;
	return { possible, accepted: isBelieved ? accepted : { labels: new Set(), coverage: 0 } };
}

function likely(line: LabelledLine | undefined): LabelledLine | undefined {
	return line === undefined || labelKind(line.label) === 'none' ? undefined : line;
}

function repeatedLabels(labelled: FoundLabels): string[] {
	const once = new Set<string>();
	const repeated = new Set<string>();
	for (const { label } of labelled.values()) (once.has(label) ? repeated : once).add(label);
	return [...repeated];
}

/** `Interviewer2 2` is a slip for `Interviewer2`: the number was typed twice. */
function withoutSlip(label: string, accepted: ReadonlySet<string>): string {
	const meant = /^(\P{N}{1,40}(\p{N}{1,4})) \2$/u.exec(label)?.[1];
	return meant !== undefined && accepted.has(meant) ? meant : label;
}

function textAt(lines: readonly SourceLine[], index: number): string {
	return lines[index]?.text ?? '';
}

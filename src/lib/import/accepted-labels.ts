import { labelKind, numberedSeries } from './label-kind.ts';
import type { LabelShape } from './label-shape.ts';
import type { LabelledLine } from './label-shapes.ts';

/** A line of the text, and the label that it may open with. */
export type CandidateLine = { readonly text: string; readonly labelled: LabelledLine | undefined };

/** The labels that are taken for speakers, and the share of the lines that they explain (0 to 1). */
export type AcceptedLabels = { readonly labels: ReadonlySet<string>; readonly coverage: number };

/** Of a text in which no label comes back, this share of the lines must look labelled. */
const coverageWithoutRepetition = 0.6;
/** In a text that is labelled almost throughout, an unknown name before a colon is a speaker who spoke once. */
const coverageForUnknownNames = 0.7;
/** A single repeated label needs more support than several. */
const coverageOfOneLabel = 0.2;
/** More people than this who spoke once are no people. */
const mostUnknownNames = 60;

/**
 * Decides which of the possible labels of a text are speakers. A label that comes back is one, if it reads like a name,
 * a role or a phrase; one that occurs once needs a reason: a role, a number in a series (`S02` beside `S00`), a text
 * that is labelled almost throughout, or being mentioned elsewhere.
 */
export function acceptedLabels(
	lines: readonly CandidateLine[],
	isOnceEnough: LabelShape['isOnceEnough'] = 'if-shown'
): AcceptedLabels {
	const counts = countsOf(lines);
	const repeated = withoutHeadings(
		[...counts].filter(([label, count]) => isSpeakerWhoComesBack(label, count)).map(([label]) => label),
		lines
	);
	const single = [...counts].filter(([label, count]) => count === 1 && isNameOrRole(label)).map(([label]) => label);
	const share = coverage(lines, [...repeated, ...single]);
	if (repeated.length === 0) return withoutRepetition(lines, single);
	if (repeated.length === 1 && share < coverageOfOneLabel) return { labels: new Set(), coverage: 0 };
	const series = new Set(repeated.map(numberedSeries));
	const answers = wordsUnderLabels(lines, new Set(repeated));
	const isShownToBeSomeone = (label: string): boolean =>
		single.length <= mostUnknownNames &&
		!answers.has(label) &&
		!isWordOfText(label, lines) &&
		(share >= coverageForUnknownNames || isMentioned(label, lines));
	const once = single.filter(
		(label) =>
			labelKind(label) === 'role' ||
			(numberedSeries(label) !== undefined && series.has(numberedSeries(label))) ||
			(isOnceEnough === 'always' && single.length <= mostUnknownNames) ||
			(isOnceEnough === 'if-shown' && isShownToBeSomeone(label))
	);
	return { labels: new Set([...repeated, ...once]), coverage: coverage(lines, [...repeated, ...once]) };
}

/** Of a short text: two speakers or more may follow a head of the file, one alone must have all of it. */
function withoutRepetition(lines: readonly CandidateLine[], single: readonly string[]): AcceptedLabels {
	const first = lines.findIndex(({ labelled }) => labelled !== undefined && single.includes(labelled.label));
	const share = coverage(lines.slice(single.length > 1 ? first : 0), single);
	return share >= coverageWithoutRepetition
		? { labels: new Set(single), coverage: share }
		: { labels: new Set(), coverage: 0 };
}

/**
 * Phrases that stand alone before a colon each time they occur (`Overige bevindingen:`) are headings, unless the text
 * also has somebody with a name or a role.
 */
function withoutHeadings(labels: readonly string[], lines: readonly CandidateLine[]): readonly string[] {
	if (labels.some((label) => labelKind(label) !== 'phrase')) return labels;
	const spoken = new Set(lines.flatMap(({ labelled }) => (labelled?.rest ? [labelled.label] : [])));
	return labels.filter((label) => spoken.has(label));
}

function countsOf(lines: readonly CandidateLine[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { labelled } of lines) {
		if (labelled !== undefined) counts.set(labelled.label, (counts.get(labelled.label) ?? 0) + 1);
	}
	return counts;
}

function isSpeakerWhoComesBack(label: string, count: number): boolean {
	const kind = labelKind(label);
	return kind !== 'none' && count >= fewest[kind];
}

/** How often a label must come back to be a speaker, the more often the less it looks like one. */
const fewest = { role: 2, name: 2, phrase: 2, 'lower-case': 3, word: 5 } as const;

function isNameOrRole(label: string): boolean {
	return ['name', 'role'].includes(labelKind(label));
}

/** A label on a line of its own also explains the line under it. */
function coverage(lines: readonly CandidateLine[], labels: readonly string[]): number {
	const accepted = new Set(labels);
	let explained = 0;
	for (const { labelled } of lines) {
		if (labelled !== undefined && accepted.has(labelled.label)) explained += labelled.rest === '' ? 2 : 1;
	}
	return lines.length === 0 ? 0 : Math.min(1, explained / lines.length);
}

/** What looks like a label right under a label that stands alone: those are the words of that speaker. */
function wordsUnderLabels(lines: readonly CandidateLine[], repeated: ReadonlySet<string>): ReadonlySet<string> {
	return new Set(
		lines.flatMap(({ labelled }, index): string[] => {
			const above = lines[index - 1]?.labelled;
			const isUnder = above?.rest === '' && (repeated.has(above.label) || labelKind(above.label) === 'role');
			return isUnder && labelled !== undefined ? [labelled.label] : [];
		})
	);
}

/** `Conclusie` in a text that also has `conclusie`: a word with a capital, and not a name. */
function isWordOfText(label: string, lines: readonly CandidateLine[]): boolean {
	if (!/^\p{Lu}\p{Ll}+$/u.test(label)) return false;
	const word = new RegExp(String.raw`(?<!\p{L})${label.toLowerCase()}(?!\p{L})`, 'u');
	return lines.some(({ text }) => word.test(text));
}

/** Whether someone is named in the text besides the line that the label itself opens. */
function isMentioned(label: string, lines: readonly CandidateLine[]): boolean {
	return lines.filter(({ text }) => text.includes(label)).length > 1;
}

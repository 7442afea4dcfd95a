import type { FoundLabels, LabelSearch } from './find-labels.ts';
import type { LabelCandidate } from './imported-transcript.ts';
import type { SourceLine } from './source-line.ts';
import type { Stretch } from './stretch.ts';

const mostCandidates = 200;
const mostExamples = 3;
/** Of an example, in UTF-16 units; cut at a blank. */
const longestExample = 80;

/** Everything that stands where a label may stand, taken or not, most frequent first: the reviewer has the last word. */
export function candidatesAmong(lines: readonly SourceLine[], { found, possible }: LabelSearch): LabelCandidate[] {
	const isSpeaker = new Set([...found.values()].map(({ label }) => label));
	return listed(linesByLabel(lines, new Map([...possible, ...found])), isSpeaker);
}

/** The labels that a file itself gives, as by voices or a speaker column. */
export function candidatesGiven(stretches: readonly Stretch[]): LabelCandidate[] {
	const words = new Map<string, string[]>();
	for (const stretch of stretches) {
		if (stretch.kind !== 'turn' || stretch.label === undefined) continue;
		const said = words.get(stretch.label) ?? [];
		said.push(stretch.text);
		words.set(stretch.label, said);
	}
	return listed(words, new Set(words.keys()));
}

function linesByLabel(lines: readonly SourceLine[], labelled: FoundLabels): Map<string, string[]> {
	const words = new Map<string, string[]>();
	for (const [index, { label, rest }] of labelled) {
		const said = words.get(label) ?? [];
		said.push(rest === '' ? (lines[index + 1]?.text ?? '') : rest);
		words.set(label, said);
	}
	return words;
}

function listed(words: ReadonlyMap<string, readonly string[]>, speakers: ReadonlySet<string>): LabelCandidate[] {
	return [...words]
		.map(([label, said]) => ({
			label,
			count: said.length,
			examples: said
				.filter((line) => line !== '')
				.slice(0, mostExamples)
				.map(shortened),
			isSpeaker: speakers.has(label)
		}))
		.toSorted((one, other) => Number(other.isSpeaker) - Number(one.isSpeaker) || other.count - one.count)
		.slice(0, mostCandidates);
}

function shortened(line: string): string {
	if (line.length <= longestExample) return line;
	const cut = line.slice(0, longestExample).replace(/\s+\S*$/u, '');
	return `${cut.toWellFormed()}…`;
}

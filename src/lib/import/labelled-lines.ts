import type { FoundLabels } from './find-labels.ts';
import { readColonLabel } from './label-shapes.ts';
import type { SourceLine } from './source-line.ts';
import { structureKind } from './structure-line.ts';
import type { Stretch } from './stretch.ts';
import { markedTimeAtEnd, markedTimeAtStart, timeAtStart } from './time-stamp.ts';

/** A line before the first label is part of the head of the file, unless it is as long as someone's answer. */
const longestHeadLine = 280;
/** Behind the last label, a time further on than this many seconds is one that someone mentions. */
const longestPause = 600;

/**
 * Cuts a labelled text into turns. A line without a label goes on with the turn above it; after a heading or a question
 * it is no one's. An event does not end a turn: the same speaker goes on behind it.
 */
export function stretchesByLabel(lines: readonly SourceLine[], found: FoundLabels): Stretch[] {
	const stretches: Stretch[] = [];
	const labels = new Set([...found.values()].map(({ label }) => label));
	const nextTimes = areTimedBarely(lines, found) ? nextSeconds(lines, found) : undefined;
	let running: string | undefined;
	let lastSeconds = 0;
	let pendingSeconds: number | undefined;
	let hasTurns = false;
	for (const [index, line] of lines.entries()) {
		const labelled = found.get(index);
		const timed = timeAtStart(line.text);
		if (line.text === '') continue;
		if (labelled !== undefined) {
			running = labelled.label;
			const startSeconds = labelled.startSeconds ?? line.startSeconds ?? pendingSeconds;
			const endSeconds = labelled.endSeconds ?? line.endSeconds;
			const timed = markedTimeAtEnd(labelled.rest);
			stretches.push({
				...{ kind: 'turn', label: running, text: timed?.rest ?? labelled.rest, notes: line.notes },
				...{ startSeconds: startSeconds ?? timed?.startSeconds, endSeconds }
			});
			pendingSeconds = undefined;
			lastSeconds = startSeconds ?? lastSeconds;
			hasTurns = true;
		} else if (timed?.rest === '') {
			pendingSeconds = timed.startSeconds;
		} else {
			const latest = nextTimes?.[index] ?? lastSeconds + longestPause;
			const isBetween = timed !== undefined && timed.startSeconds >= lastSeconds && timed.startSeconds <= latest;
			const untimed = nextTimes !== undefined && isBetween ? { ...line, text: timed.rest } : line;
			const stretch: Stretch = { ...unlabelledLine(untimed, labels, running, hasTurns), notes: line.notes };
			hasTurns ||= stretch.kind === 'turn';
			if (stretch.kind === 'heading' || stretch.kind === 'question') running = undefined;
			stretches.push(stretch);
		}
	}
	return stretches;
}

/** Whether most labels stand behind a time without brackets, so that one before a line without a label is no word either. */
function areTimedBarely(lines: readonly SourceLine[], found: FoundLabels): boolean {
	const timed = [...found.keys()].filter((index) => timeAtStart(lines[index]?.text ?? '') !== undefined);
	return timed.length > found.size / 2;
}

/** For each line, when the next label that has a time begins. */
function nextSeconds(lines: readonly SourceLine[], found: FoundLabels): (number | undefined)[] {
	let next: number | undefined;
	return lines
		.map((_, index) => lines.length - 1 - index)
		.map((index) => {
			const behind = next;
			next = found.get(index)?.startSeconds ?? next;
			return behind;
		})
		.toReversed();
}

function unlabelledLine(
	line: SourceLine,
	labels: ReadonlySet<string>,
	running: string | undefined,
	hasTurns: boolean
): Stretch {
	const kind = structureKind(line.text, line.isHeading);
	if (kind !== undefined && !(kind === 'event' && isBackchannel(line.text, labels)))
		return { kind, text: withoutEmphasis(line.text) };
	const isHead = !hasTurns && line.startSeconds === undefined && line.text.length <= longestHeadLine;
	if (isHead) return { kind: 'heading', text: withoutEmphasis(line.text) };
	const started = markedTimeAtStart(line.text)?.rest ?? line.text;
	const text = markedTimeAtEnd(started)?.rest ?? started;
	return { kind: 'turn', label: running, text, startSeconds: line.startSeconds, endSeconds: line.endSeconds };
}

/** `[Paul: Ja.]`: what another says in between stays inside the turn. */
function isBackchannel(line: string, labels: ReadonlySet<string>): boolean {
	const label = readColonLabel(line.slice(1, -1))?.label;
	return label !== undefined && labels.has(label);
}

/** The stars around a whole line of Markdown. */
function withoutEmphasis(line: string): string {
	return /^([*_]{1,3})([^*_]+)\1$/.exec(line.slice(0, longestHeadLine))?.[2] ?? line;
}

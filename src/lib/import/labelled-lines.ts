import type { FoundLabels } from './find-labels.ts';
import { readColonLabel } from './label-shapes.ts';
import type { SourceLine } from './source-line.ts';
import { structureKind } from './structure-line.ts';
import type { Stretch } from './stretch.ts';
import { markedTimeAtEnd, markedTimeAtStart, timeAtStart } from './time-stamp.ts';

/** A line before the first label is part of the head of the file, unless it is as long as someone's answer. */
const longestHeadLine = 280;

/**
 * Cuts a labelled text into turns. A line without a label goes on with the turn above it; after a heading or a question
 * it is no one's. An event does not end a turn: the same speaker goes on behind it.
 */
export function stretchesByLabel(lines: readonly SourceLine[], found: FoundLabels): Stretch[] {
	const stretches: Stretch[] = [];
	const labels = new Set([...found.values()].map(({ label }) => label));
	let running: string | undefined;
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
			hasTurns = true;
		} else if (timed?.rest === '') {
			pendingSeconds = timed.startSeconds;
		} else {
			const stretch: Stretch = { ...unlabelledLine(line, labels, running, hasTurns), notes: line.notes };
			hasTurns ||= stretch.kind === 'turn';
			if (stretch.kind === 'heading' || stretch.kind === 'question') running = undefined;
			stretches.push(stretch);
		}
	}
	return stretches;
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
	if (!hasTurns && line.text.length <= longestHeadLine) return { kind: 'heading', text: withoutEmphasis(line.text) };
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

import type { SourceLine } from './source-line.ts';
import { structureKind } from './structure-line.ts';
import type { Stretch } from './stretch.ts';
import { timeAtEnd, timeAtStart, type TimedLine } from './time-stamp.ts';

/** Whether most lines of a text without labels carry a time, as captions saved as text and typed notes do. */
export function areTimedLines(lines: readonly SourceLine[]): boolean {
	const filled = lines.filter((line) => line.text !== '');
	const timed = filled.filter((line) => timeOf(line.text) !== undefined);
	return timed.length >= 3 && timed.length >= filled.length / 2;
}

/**
 * One turn a line, with its time. Times must go forward: one that goes back is taken for words. A time alone belongs to
 * the next line without one. What stands before the first time is the head of the file.
 */
export function stretchesOfTimedLines(lines: readonly SourceLine[]): Stretch[] {
	const stretches: Stretch[] = [];
	let last = -1;
	let pendingSeconds: number | undefined;
	for (const { text, isHeading } of lines) {
		if (text === '') continue;
		const found = timeOf(text);
		const time = found !== undefined && found.startSeconds >= last ? found : undefined;
		last = time?.startSeconds ?? last;
		if (time?.rest === '') {
			pendingSeconds = time.startSeconds;
			continue;
		}
		const words = time?.rest ?? text;
		const kind = structureKind(words, isHeading) ?? (last < 0 ? 'heading' : undefined);
		if (kind !== undefined) {
			stretches.push({ kind, text: words });
			continue;
		}
		const startSeconds = time?.startSeconds ?? pendingSeconds;
		stretches.push({ kind: 'turn', label: undefined, text: words, startSeconds, endSeconds: time?.endSeconds });
		pendingSeconds = undefined;
	}
	return stretches;
}

function timeOf(text: string): TimedLine | undefined {
	return timeAtStart(text) ?? timeAtEnd(text);
}

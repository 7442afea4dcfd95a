import { labelKind } from './label-kind.ts';
import { readColonLabel } from './label-shapes.ts';

/** `>>` in front of the words of another speaker, as live captioning writes it. */
const chevrons = /^(?:>|&gt;){2,3}[ \t]{0,4}/;

/** What is longer is no caption that anyone reads, and is left in one piece. */
const mostLines = 20;

/** The lines of a caption joined by a space; a line that opens with another speaker begins a piece of its own. */
export function piecesOfCaption(lines: readonly string[]): string[] {
	const isCaption = lines.length <= mostLines;
	const pieces: string[] = [];
	for (const line of lines) {
		const words = line.trim().replace(chevrons, '');
		const last = pieces.at(-1);
		if (last === undefined || (isCaption && opensWithSpeaker(words))) pieces.push(words);
		else pieces.splice(-1, 1, `${last} ${words}`);
	}
	return pieces;
}

function opensWithSpeaker(line: string): boolean {
	const label = readColonLabel(line)?.label;
	return label !== undefined && ['role', 'name'].includes(labelKind(label));
}

import type { TextRange } from './text-range.ts';
import { replaceText, type TextReplacement } from './text-replacement.ts';

export type ReplacementRefusal =
	| 'nothing-to-replace'
	| 'overlapping'
	| 'outside-turn'
	| 'splits-character'
	| 'turn-would-be-empty'
	| 'replacement-too-long';

/** Longer than any contribution that was ever transcribed. */
export const longestReplacement = 100_000;

/**
 * Whether replacements can be carried out: in order, apart, each within one turn (or line of structure), and none of
 * those left without words. `stretches` are the turns and lines in the order of the text.
 */
export function checkReplacements(
	text: string,
	stretches: readonly TextRange[],
	replacements: readonly TextReplacement[]
): ReplacementRefusal | undefined {
	if (replacements.every(({ start, end, replacement }) => text.slice(start, end) === replacement))
		return 'nothing-to-replace';
	let at = 0;
	let done = 0;
	for (const stretch of stretches) {
		const own: TextReplacement[] = [];
		for (let next = replacements[at]; next !== undefined && next.start <= stretch.end; next = replacements[at]) {
			const refusal = refusalOf(text, stretch, next, done);
			if (refusal !== undefined) return refusal;
			own.push(inStretch(stretch, next));
			done = next.end;
			at += 1;
		}
		if (own.length > 0 && replaceText(text.slice(stretch.start, stretch.end), own).trim() === '')
			return 'turn-would-be-empty';
	}
	return at < replacements.length ? 'outside-turn' : undefined;
}

function refusalOf(
	text: string,
	stretch: TextRange,
	{ start, end, replacement }: TextReplacement,
	done: number
): ReplacementRefusal | undefined {
	if (!Number.isInteger(start) || !Number.isInteger(end) || end < start) return 'outside-turn';
	if (start < 0 || end > stretch.end) return 'outside-turn';
	if (start < done) return 'overlapping';
	if (start < stretch.start) return 'outside-turn';
	if (isInsideCharacter(text, start) || isInsideCharacter(text, end)) return 'splits-character';
	return replacement.length > longestReplacement ? 'replacement-too-long' : undefined;
}

function inStretch(stretch: TextRange, { start, end, replacement }: TextReplacement): TextReplacement {
	return { start: start - stretch.start, end: end - stretch.start, replacement };
}

/** Whether an offset lies between the two halves of a surrogate pair. */
function isInsideCharacter(text: string, offset: number): boolean {
	const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
	return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

import type { TextRange } from '../transcripts/text-range.ts';

/** A link that is begun and not yet closed before the caret: where it stands, brackets included, and what it says so far. */
export type LinkBeingTyped = TextRange & { readonly typed: string };

export function linkBeingTyped(text: string, caret: number): LinkBeingTyped | undefined {
	const start = text.lastIndexOf('[[', caret - 1);
	if (start === -1 || start + 2 > caret) return undefined;
	const typed = text.slice(start + 2, caret);
	if (/[[\]\n]/.test(typed) || typed.length > 80) return undefined;
	return { start, end: caret, typed };
}

/** The text with the link that was chosen, and where the caret stands after it. Brackets that stand there already are used. */
export function closeLink(
	text: string,
	{ start, end }: TextRange,
	target: string
): { readonly text: string; readonly caret: number } {
	const rest = text.slice(end);
	const link = `[[${target}]]`;
	return {
		text: text.slice(0, start) + link + (rest.startsWith(']]') ? rest.slice(2) : rest),
		caret: start + link.length
	};
}

import { foldedWords } from '../codebook/folded-words.ts';
import type { Linkable, LinkableCode, LinkableTranscript } from './linkable.ts';

/** A stretch of a memo: plain words, or a link with the words that it shows. */
export type MemoSegment =
	| { readonly kind: 'words'; readonly words: string }
	| { readonly kind: 'code'; readonly words: string; readonly code: LinkableCode }
	| { readonly kind: 'turn'; readonly words: string; readonly transcriptId: string; readonly turn: number };

/** Between double brackets, on one line, without brackets in it. */
const link = /\[\[([^[\]\n]{1,300})\]\]/g;
/** `FG2·T45`, `FG 2, T45` or `FG2·T45–47`. */
const place = /^FG\s?(\d{1,4})[\s·.,:-]*T\s?(\d{1,6})(?:\s?[–-]\s?T?\s?\d{1,6})?$/i;

/** Cuts a memo into words and links. What points at nothing stays the words that were typed, brackets included. */
export function memoSegments(text: string, linkable: Linkable): MemoSegment[] {
	const segments: MemoSegment[] = [];
	let done = 0;
	for (const found of text.matchAll(link)) {
		const target = linkTarget(found[1] ?? '', linkable);
		if (target === undefined) continue;
		const words = text.slice(done, found.index);
		if (words !== '') segments.push({ kind: 'words', words });
		segments.push(target);
		done = found.index + found[0].length;
	}
	if (done < text.length) segments.push({ kind: 'words', words: text.slice(done) });
	return segments;
}

/** How a memo reads where nothing can be clicked. */
export function wordsOfMemo(text: string, linkable: Linkable): string {
	return memoSegments(text, linkable)
		.map(({ words }) => words)
		.join('');
}

export function codesLinkedIn(text: string, linkable: Linkable): ReadonlySet<string> {
	return new Set(memoSegments(text, linkable).flatMap((segment) => (segment.kind === 'code' ? [segment.code.id] : [])));
}

function linkTarget(typed: string, { codes, transcripts }: Linkable): MemoSegment | undefined {
	const at = place.exec(typed.trim());
	if (at !== null) {
		const [, group, turn] = at.map(Number);
		const transcript = transcripts.find(({ focusGroupNumber }) => focusGroupNumber === group);
		return transcript && turnTarget(typed.trim(), transcript, turn ?? 0);
	}
	const code = codeNamed(typed, codes);
	return code && { kind: 'code', words: code.name, code };
}

function turnTarget(words: string, { id, turnCount }: LinkableTranscript, turn: number): MemoSegment | undefined {
	return turn >= 1 && turn <= turnCount ? { kind: 'turn', words, transcriptId: id, turn } : undefined;
}

/** By path, then by name, by abbreviation, and last by a name that the code no longer has. */
function codeNamed(typed: string, codes: readonly LinkableCode[]): LinkableCode | undefined {
	const sought = foldedWords(typed);
	if (sought === '') return undefined;
	const ways: readonly ((code: LinkableCode) => readonly string[])[] = [
		({ path }) => [path],
		({ name }) => [name],
		({ abbreviation }) => [abbreviation],
		({ formerNames }) => formerNames
	];
	for (const namesOf of ways) {
		const found = codes.find((code) => namesOf(code).some((name) => foldedWords(name) === sought));
		if (found !== undefined) return found;
	}
	return undefined;
}

import type { TextRange } from '#lib/transcripts/text-range.ts';
import { isRecord, parseJson } from './stored-json.ts';

/** One row of the labels table as the reviewer left it: the value of its list and of its text field. */
export type DecidedSpeaker = { readonly who: string; readonly pseudonym: string };

/** A stretch of the text that was read, and what is to stand there instead; UTF-16 units of the text as read. */
export type DecidedEdit = TextRange & { readonly replacement: string; readonly kind?: string };

/** What a reviewer has decided about a draft so far, so that leaving the page loses nothing. */
export type ReviewDecisions = {
	readonly title?: string;
	readonly isJoining?: boolean;
	/** In the order of the labels; empty as long as nothing was chosen. */
	readonly choices: readonly DecidedSpeaker[];
	readonly edits: readonly DecidedEdit[];
	/** Possible personal data that was looked at and stays as it is. */
	readonly kept: readonly TextRange[];
	/** Whether comments and footnotes of the file become memos. */
	readonly notesAsMemos: boolean;
};

export const nothingDecided: ReviewDecisions = { choices: [], edits: [], kept: [], notesAsMemos: false };

/** More than any transcript needs, so that what a browser sends stays bounded. */
const mostDecisions = 20_000;
const longestReplacement = 500;

/** Reads decisions as a browser sent or the database kept them; `undefined` when they are not such. */
export function reviewDecisionsOf(written: string): ReviewDecisions | undefined {
	const value = parseJson(written);
	if (!isRecord(value)) return undefined;
	const choices = listOf(value['choices'], speakerOf);
	const edits = listOf(value['edits'], editOf);
	const kept = listOf(value['kept'], rangeOf);
	if (choices === undefined || edits === undefined || kept === undefined) return undefined;
	const { title, isJoining } = value;
	return {
		...(typeof title === 'string' ? { title: title.slice(0, longestReplacement) } : {}),
		...(typeof isJoining === 'boolean' ? { isJoining } : {}),
		choices,
		edits: edits.toSorted((one, other) => one.start - other.start),
		kept,
		notesAsMemos: value['notesAsMemos'] === true
	};
}

function speakerOf(value: unknown): DecidedSpeaker | undefined {
	if (!isRecord(value)) return undefined;
	const { who, pseudonym } = value;
	return typeof who === 'string' && typeof pseudonym === 'string' && who.length < 200 && pseudonym.length < 200
		? { who, pseudonym }
		: undefined;
}

function editOf(value: unknown): DecidedEdit | undefined {
	const range = rangeOf(value);
	if (range === undefined || !isRecord(value)) return undefined;
	const { replacement, kind } = value;
	if (typeof replacement !== 'string' || replacement.length > longestReplacement) return undefined;
	return { ...range, replacement, ...(typeof kind === 'string' && kind.length < 40 ? { kind } : {}) };
}

function rangeOf(value: unknown): TextRange | undefined {
	if (!isRecord(value)) return undefined;
	const { start, end } = value;
	if (typeof start !== 'number' || typeof end !== 'number') return undefined;
	return Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && end > start
		? { start, end }
		: undefined;
}

/** A list that is missing is empty; one wrong entry makes the whole wrong. */
function listOf<One>(value: unknown, read: (one: unknown) => One | undefined): One[] | undefined {
	if (value === undefined) return [];
	if (!Array.isArray(value) || value.length > mostDecisions) return undefined;
	const list: One[] = [];
	for (const one of value) {
		const entry = read(one);
		if (entry === undefined) return undefined;
		list.push(entry);
	}
	return list;
}

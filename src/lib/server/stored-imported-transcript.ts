import type {
	ImportedNote,
	ImportedTranscript,
	ImportedTurn,
	ImportFormat,
	LabelCandidate,
	TableColumns
} from '#lib/import/imported-transcript.ts';
import { isRecord } from './stored-json.ts';

/** Reads an imported transcript back from a draft. Whatever does not hold together is broken, and thrown. */
export function importedTranscriptOf(stored: string): ImportedTranscript {
	const value: unknown = JSON.parse(stored);
	if (!isRecord(value)) throw broken('it is no record');
	const { format, encoding, text, turns, candidates, columns, pageFurniture } = value;
	if (!isFormat(format)) throw broken('its format is not known');
	if (typeof encoding !== 'string' || typeof text !== 'string') throw broken('its text or encoding is missing');
	if (!Array.isArray(turns)) throw broken('its turns are missing');
	let after = 0;
	return {
		format,
		encoding,
		isEncodingGuessed: value['isEncodingGuessed'] === true,
		text,
		candidates: Array.isArray(candidates) ? candidates.map(candidateOf) : [],
		...(columns === undefined ? {} : { columns: columnsOf(columns) }),
		...(pageFurniture === undefined ? {} : { pageFurniture: pageFurnitureOf(pageFurniture) }),
		turns: turns.map((turn: unknown) => {
			const read = turnOf(turn);
			if (read.start < after || read.end <= read.start || read.end > text.length) throw broken('a range is wrong');
			after = read.end;
			return read;
		})
	};
}

function turnOf(value: unknown): ImportedTurn {
	if (!isRecord(value)) throw broken('a turn is no record');
	const { kind, label, start, end, startSeconds, endSeconds } = value;
	if (!isOffset(start) || !isOffset(end)) throw broken('a turn has no range');
	const notes = value['notes'] === undefined ? {} : { notes: notesOf(value['notes']) };
	if (kind === 'heading' || kind === 'question' || kind === 'event') return { kind, start, end, ...notes };
	if (kind !== 'turn') throw broken('the kind of a turn is not known');
	if (label !== undefined && typeof label !== 'string') throw broken('a label is no text');
	return {
		kind,
		label,
		start,
		end,
		...notes,
		...(startSeconds === undefined ? {} : { startSeconds: secondsOf(startSeconds) }),
		...(endSeconds === undefined ? {} : { endSeconds: secondsOf(endSeconds) })
	};
}

function secondsOf(value: unknown): number {
	if (typeof value !== 'number' || value < 0) throw broken('a time is wrong');
	return value;
}

function isOffset(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const formats: ReadonlySet<unknown> = new Set<ImportFormat>([
	'txt',
	'md',
	'docx',
	'odt',
	'rtf',
	'pdf',
	'html',
	'vtt',
	'srt',
	'json',
	'otr',
	'csv',
	'xlsx'
]);

function isFormat(value: unknown): value is ImportFormat {
	return formats.has(value);
}

function notesOf(value: unknown): ImportedNote[] {
	if (!Array.isArray(value)) throw broken('its notes are no list');
	return value.map((note: unknown) => {
		if (!isRecord(note) || typeof note['text'] !== 'string') throw broken('a note is no record');
		return { kind: note['kind'] === 'footnote' ? 'footnote' : 'comment', text: note['text'] };
	});
}

function candidateOf(value: unknown): LabelCandidate {
	if (!isRecord(value)) throw broken('a candidate is no record');
	const { label, count, examples, isSpeaker } = value;
	if (typeof label !== 'string' || typeof count !== 'number') throw broken('a candidate has no label');
	return { label, count, examples: stringsOf(examples), isSpeaker: isSpeaker === true };
}

function columnsOf(value: unknown): TableColumns {
	if (!isRecord(value) || !isRecord(value['chosen']) || !Array.isArray(value['examples']))
		throw broken('its columns are no record');
	const { speaker, text, time } = value['chosen'];
	if (!isOffset(text)) throw broken('its columns lack the text');
	return {
		headings: stringsOf(value['headings']),
		examples: value['examples'].map(stringsOf),
		chosen: { speaker: isOffset(speaker) ? speaker : undefined, text, time: isOffset(time) ? time : undefined }
	};
}

function pageFurnitureOf(value: unknown): { lineCount: number; isKept: boolean } {
	if (!isRecord(value) || !isOffset(value['lineCount'])) throw broken('its page furniture is no record');
	return { lineCount: value['lineCount'], isKept: value['isKept'] === true };
}

function stringsOf(value: unknown): string[] {
	if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw broken('a list holds no words');
	return value;
}

function broken(what: string): Error {
	return new Error(`An import draft cannot be read back: ${what}`);
}

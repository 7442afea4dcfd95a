import type { ImportedTranscript, ImportedTurn, ImportFormat } from '#lib/import/imported-transcript.ts';

/** Reads an imported transcript back from a draft. Whatever does not hold together is broken, and thrown. */
export function importedTranscriptOf(stored: string): ImportedTranscript {
	const value: unknown = JSON.parse(stored);
	if (!isRecord(value)) throw broken('it is no record');
	const { format, encoding, text, turns } = value;
	if (!isFormat(format)) throw broken('its format is not known');
	if (typeof encoding !== 'string' || typeof text !== 'string') throw broken('its text or encoding is missing');
	if (!Array.isArray(turns)) throw broken('its turns are missing');
	let after = 0;
	return {
		format,
		encoding,
		text,
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
	if (kind === 'heading' || kind === 'question' || kind === 'event') return { kind, start, end };
	if (kind !== 'turn') throw broken('the kind of a turn is not known');
	if (label !== undefined && typeof label !== 'string') throw broken('a label is no text');
	return {
		kind,
		label,
		start,
		end,
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

function isFormat(value: unknown): value is ImportFormat {
	return value === 'txt' || value === 'md' || value === 'docx' || value === 'vtt';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function broken(what: string): Error {
	return new Error(`An import draft cannot be read back: ${what}`);
}

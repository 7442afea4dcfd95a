import type { Paragraph } from './paragraph.ts';
import { secondsOfClock } from './time-stamp.ts';

/** Names of keys in small letters and without signs, so that `speaker_name`, `speakerName` and `Speaker name` are one. */
const speakerKeys = [
	...['speakername', 'speakerlabel', 'sprekernaam', 'speaker', 'spreker', 'name', 'naam', 'who', 'wie', 'label'],
	...['participant', 'deelnemer', 'person', 'persoon', 'author', 'sender', 'user', 'username'],
	...['speakerid', 'sprekerid', 'participantid', 'deelnemerid', 'spkid', 'role', 'rol', 'speakerrole']
];
const textKeys = [
	...['text', 'tekst', 'content', 'inhoud', 'transcript', 'transcription', 'utterance', 'uitspraak', 'sentence', 'zin'],
	...['value', 'caption', 'line', 'message', 'bericht', 'body', 'speech', 'contribution', 'bijdrage', 'words']
];
const partKeys = ['words', 'woorden', 'elements', 'tokens', 'segments', 'sentences'];
const startKeys = [
	...['start', 'starttime', 'starttijd', 'startseconds', 'begin', 'begintime', 'from', 'offset', 'timestamp'],
	...['time', 'tijd', 'timecode', 'tijdcode', 'ts', 'startts']
];
const endKeys = ['end', 'endtime', 'eindtijd', 'endseconds', 'eind', 'einde', 'to', 'stop', 'endts'];
const millisecondKeys = {
	start: ['startms', 'offsetms', 'starttimems', 'beginms'],
	end: ['endms', 'endtimems']
};
/** Objects and lists inside an entry that hold both of its times: whisper.cpp, and the pipeline of Transformers. */
const rangeKeys = ['timestamps', 'timestamp'];
type Json = Readonly<Record<string, unknown>>;
/** What an entry holds, by the plain names of its keys. */
type Entry = ReadonlyMap<string, unknown>;

/** One entry of a list as a turn, by the usual names of its keys; `undefined` when it holds no words. */
export function turnOfJson(value: unknown, names: ReadonlyMap<string, string>): Paragraph | undefined {
	if (!isObject(value)) return undefined;
	const entry = entryOf(value);
	const text = wordsOf(entry);
	if (text === undefined || text.trim() === '') return undefined;
	const speaker = speakerOf(entry, names);
	const { startSeconds, endSeconds } = timesOf(entry);
	return {
		text: text.trim(),
		...(speaker === undefined ? {} : { label: speaker }),
		...(startSeconds === undefined ? {} : { startSeconds }),
		...(endSeconds === undefined || endSeconds < (startSeconds ?? 0) ? {} : { endSeconds })
	};
}

/** The words of a whole transcript that stand in one string, as a program writes it that tells no turns apart. */
export function wholeTextOfJson(root: unknown): string | undefined {
	const text = isObject(root) ? wordsOf(entryOf(root)) : undefined;
	return text === undefined || text.trim() === '' ? undefined : text;
}

/** Names by the ids that turns refer to, from a list of speakers elsewhere in the file. */
export function speakerNames(root: unknown): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	if (!isObject(root)) return names;
	for (const key of ['speakers', 'participants', 'speaker_labels']) {
		const list = Object.hasOwn(root, key) ? root[key] : undefined;
		if (!Array.isArray(list)) continue;
		for (const speaker of list) {
			if (!isObject(speaker)) continue;
			const id = ['spkid', 'id', 'speaker_id', 'speaker', 'key'].map((own) => word(speaker, own)).find(isWord);
			const name = ['name', 'speaker_name', 'label', 'displayName'].map((own) => word(speaker, own)).find(isWord);
			if (id !== undefined && name !== undefined) names.set(id, name);
		}
	}
	return names;
}

function entryOf(value: Json): Entry {
	const entry = new Map<string, unknown>();
	for (const [key, inner] of Object.entries(value)) {
		const plain = key
			.slice(0, 60)
			.toLowerCase()
			.replaceAll(/[^\p{L}\p{N}]/gu, '');
		if (!entry.has(plain)) entry.set(plain, inner);
	}
	return entry;
}

function speakerOf(entry: Entry, names: ReadonlyMap<string, string>): string | undefined {
	for (const key of speakerKeys) {
		const own = entry.get(key);
		const said = isObject(own) ? (word(own, 'name') ?? word(own, 'id')) : trimmed(own);
		if (said !== undefined) return (names.get(said) ?? said).replace(/\s+/g, ' ').replace(/\s*:$/, '');
	}
	return undefined;
}

/** The text of an entry, or else of its words: those stand apart by a blank, unless they bring their own or are marks. */
function wordsOf(entry: Entry): string | undefined {
	for (const key of textKeys) {
		const text = entry.get(key);
		if (typeof text === 'string') return text.replace(/\r\n?/g, '\n');
	}
	for (const key of partKeys) {
		const parts = entry.get(key);
		if (Array.isArray(parts)) return joined(parts.map(partOf).filter(isWord));
	}
	const [best] = listAt(entry, 'alternatives');
	return isObject(best) ? word(best, 'transcript') : undefined;
}

function partOf(part: unknown): string | undefined {
	if (typeof part === 'string') return part;
	if (!isObject(part)) return undefined;
	return ['punctuated_word', 'text', 'word', 'value', 'content'].map((key) => rawWord(part, key)).find(isWord);
}

function joined(parts: readonly string[]): string {
	let text = '';
	for (const part of parts) {
		const isApart = text === '' || /\s$/.test(text) || /^[\s.,;:!?…)]/.test(part);
		text += isApart ? part : ` ${part}`;
	}
	return text;
}

/** The times of an entry itself, of a range in it, or of its first and last word. */
function timesOf(entry: Entry): { startSeconds: number | undefined; endSeconds: number | undefined } {
	const range = rangeKeys.map((key) => entry.get(key)).find((one) => Array.isArray(one) || isObject(one));
	const [from, to] = Array.isArray(range) ? range : [];
	const within = isObject(range) ? entryOf(range) : new Map<string, unknown>([...entry, ['from', from], ['to', to]]);
	const parts = partKeys.flatMap((key) => listAt(entry, key)).filter(isObject);
	const sources = [entry, within, ...[parts[0], parts.at(-1)].filter(isObject).map(entryOf)];
	const starts = sources.map((one) => secondsOf(one, startKeys, millisecondKeys.start));
	const ends = sources.map((one) => secondsOf(one, endKeys, millisecondKeys.end));
	return {
		startSeconds: starts.find(isNumber),
		endSeconds: ends.slice(0, 2).find(isNumber) ?? ends.findLast(isNumber)
	};
}

/** Whole numbers for start and end that are far apart for a turn are milliseconds. */
function isInMilliseconds(entry: Entry): boolean {
	const start = startKeys.map((key) => entry.get(key)).find(isNumber);
	const end = endKeys.map((key) => entry.get(key)).find(isNumber);
	return Number.isInteger(start) && Number.isInteger(end) && Number(end) - Number(start) >= 200;
}

function secondsOf(entry: Entry, keys: readonly string[], inMilliseconds: readonly string[]): number | undefined {
	for (const key of inMilliseconds) {
		const time = Number(entry.get(key) ?? Number.NaN);
		if (Number.isFinite(time) && time >= 0) return time / 1000;
	}
	for (const key of keys) {
		const time = entry.get(key);
		if (typeof time === 'number' && Number.isFinite(time) && time >= 0)
			return time / (isInMilliseconds(entry) ? 1000 : 1);
		if (typeof time !== 'string') continue;
		const seconds = /^\d{1,9}(?:\.\d{1,9})?s?$/.test(time) ? Number.parseFloat(time) : secondsOfClock(time);
		if (seconds !== undefined) return seconds;
	}
	return undefined;
}

function listAt(entry: Entry, key: string): readonly unknown[] {
	const list: unknown = entry.get(key);
	return Array.isArray(list) ? list : [];
}

function word(value: Json, key: string): string | undefined {
	return trimmed(Object.hasOwn(value, key) ? value[key] : undefined);
}

function rawWord(value: Json, key: string): string | undefined {
	const own = Object.hasOwn(value, key) ? value[key] : undefined;
	return typeof own === 'string' || typeof own === 'number' ? String(own) : undefined;
}

function trimmed(value: unknown): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined;
}

function isNumber(value: unknown): value is number {
	return typeof value === 'number';
}

function isWord(value: string | undefined): value is string {
	return value !== undefined;
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Paragraph } from './paragraph.ts';
import { secondsOfClock } from './time-stamp.ts';

const speakerKeys = [
	...['speaker_name', 'speakerName', 'speaker_label', 'speakerLabel', 'speaker', 'name', 'who', 'label', 'participant'],
	...['speaker_id', 'speakerId', 'spkid', 'role', 'speaker_role']
];
const textKeys = ['text', 'content', 'transcript', 'utterance', 'sentence', 'value', 'caption', 'line'];
const partKeys = ['words', 'elements', 'tokens', 'segments', 'sentences'];
const startKeys = [
	'start',
	'start_time',
	'startTime',
	'begin',
	'from',
	'offset',
	'timestamp',
	'time',
	'ts',
	'start_ts'
];
const endKeys = ['end', 'end_time', 'endTime', 'to', 'stop', 'end_ts'];
const millisecondKeys = {
	start: ['start_ms', 'startMs', 'offset_ms', 'startTimeMs', 'begin_ms'],
	end: ['end_ms', 'endMs', 'endTimeMs']
};
type Json = Readonly<Record<string, unknown>>;

/** One entry of a list as a turn, by the usual names of its keys; `undefined` when it holds no words. */
export function turnOfJson(value: unknown, names: ReadonlyMap<string, string>): Paragraph | undefined {
	if (!isObject(value)) return undefined;
	const text = wordsOf(value);
	if (text === undefined || text.trim() === '') return undefined;
	const speaker = speakerOf(value, names);
	const scale = isInMilliseconds(value) ? 1000 : 1;
	const startSeconds = secondsOf(value, startKeys, millisecondKeys.start, scale);
	const endSeconds = secondsOf(value, endKeys, millisecondKeys.end, scale);
	return {
		text: text.trim(),
		...(speaker === undefined ? {} : { label: speaker }),
		...(startSeconds === undefined ? {} : { startSeconds }),
		...(endSeconds === undefined || endSeconds < (startSeconds ?? 0) ? {} : { endSeconds })
	};
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

function speakerOf(value: Json, names: ReadonlyMap<string, string>): string | undefined {
	for (const key of speakerKeys) {
		const own = Object.hasOwn(value, key) ? value[key] : undefined;
		const said = isObject(own) ? (word(own, 'name') ?? word(own, 'id')) : word(value, key);
		if (said !== undefined) return (names.get(said) ?? said).replace(/\s+/g, ' ').replace(/\s*:$/, '');
	}
	return undefined;
}

/** The text of an entry, or else of its words: those stand apart by a blank, unless they bring their own or are marks. */
function wordsOf(value: Json): string | undefined {
	for (const key of textKeys) {
		const text = Object.hasOwn(value, key) ? value[key] : undefined;
		if (typeof text === 'string') return text.replace(/\r\n?/g, '\n');
	}
	for (const key of partKeys) {
		const parts = Object.hasOwn(value, key) ? value[key] : undefined;
		if (Array.isArray(parts)) return joined(parts.map(partOf).filter(isWord));
	}
	return undefined;
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

/** Whole numbers for start and end that are far apart for a turn are milliseconds. */
function isInMilliseconds(value: Json): boolean {
	const start = startKeys.map((key) => value[key]).find((one) => typeof one === 'number');
	const end = endKeys.map((key) => value[key]).find((one) => typeof one === 'number');
	return Number.isInteger(start) && Number.isInteger(end) && Number(end) - Number(start) >= 200;
}

function secondsOf(value: Json, keys: readonly string[], inMilliseconds: readonly string[], scale: number) {
	for (const key of inMilliseconds) {
		const time = Object.hasOwn(value, key) ? Number(value[key]) : Number.NaN;
		if (Number.isFinite(time) && time >= 0) return time / 1000;
	}
	for (const key of keys) {
		const time = Object.hasOwn(value, key) ? value[key] : undefined;
		if (typeof time === 'number' && Number.isFinite(time) && time >= 0) return time / scale;
		if (typeof time !== 'string') continue;
		const seconds = /^\d{1,9}(?:\.\d{1,9})?s?$/.test(time) ? Number.parseFloat(time) : secondsOfClock(time);
		if (seconds !== undefined) return seconds;
	}
	return undefined;
}

function word(value: Json, key: string): string | undefined {
	return rawWord(value, key)?.trim() || undefined;
}

function rawWord(value: Json, key: string): string | undefined {
	const own = Object.hasOwn(value, key) ? value[key] : undefined;
	return typeof own === 'string' || typeof own === 'number' ? String(own) : undefined;
}

function isWord(value: string | undefined): value is string {
	return value !== undefined;
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

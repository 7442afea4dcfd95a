import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { unicodeWithoutMark } from './unicode-without-mark.ts';

export type DecodeResult =
	| {
			readonly ok: true;
			readonly text: string;
			readonly encoding: string;
			/** Whether the bytes only suggest this encoding, so that a person may know better. */
			readonly isGuessed: boolean;
	  }
	| { readonly ok: false; readonly reason: 'not-text' | 'no-such-encoding' };

/** How much of a file is looked at to guess its encoding. */
const sampleBytes = 256 * 1024;
const byteOrderMarks: readonly { readonly encoding: string; readonly bytes: readonly number[] }[] = [
	{ encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
	{ encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
	{ encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
	{ encoding: 'utf-16le', bytes: [0xff, 0xfe] },
	{ encoding: 'utf-16be', bytes: [0xfe, 0xff] }
];
/** The Windows encoding that holds all of an ISO one: a file that calls for the ISO one is read alike, quotes included. */
const wider: Readonly<Record<string, string>> = {
	'iso-8859-1': 'windows-1252',
	'iso-8859-2': 'windows-1250',
	'iso-8859-8': 'windows-1255',
	'iso-8859-9': 'windows-1254',
	ascii: 'windows-1252'
};

/**
 * Text of a file in any encoding a transcript may have: newlines become LF and a byte order mark goes; every other
 * character stays what it was (no normalisation of accents, spaces or direction marks). `chosen` is the encoding that
 * a person says it is, by a name that iconv knows.
 */
export function decodeText(bytes: Uint8Array, chosen?: string): DecodeResult {
	if (chosen !== undefined && !iconv.encodingExists(chosen)) return { ok: false, reason: 'no-such-encoding' };
	const marked = byteOrderMarks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
	const sure = marked?.encoding ?? unicodeWithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
	const encoding = chosen ?? sure ?? guessed(bytes);
	if (encoding === undefined) return { ok: false, reason: 'not-text' };
	const isMarkOf = marked !== undefined && marked.encoding === encoding;
	const text = iconv.decode(bytes.subarray(isMarkOf ? marked.bytes.length : 0), encoding, { stripBOM: true });
	if (!isText(text)) return { ok: false, reason: 'not-text' };
	return { ok: true, text: text.replace(/\r\n?/g, '\n'), encoding, isGuessed: sure === undefined };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch (error) {
		if (error instanceof TypeError) return false;
		throw error;
	}
}

/** UTF-8 with a broken byte here and there is still UTF-8; otherwise what the frequencies of the bytes point to. */
function guessed(bytes: Uint8Array): string | undefined {
	const sample = bytes.subarray(0, sampleBytes);
	const matches = analyse(sample);
	if (matches.some((match) => match.name === 'UTF-8' && match.confidence >= 20)) return 'utf-8';
	const names = matches
		.map((match) => wider[match.name.toLowerCase()] ?? match.name.toLowerCase())
		.filter((name) => iconv.encodingExists(name));
	const [first] = names;
	if (first === undefined || isMacRoman(bytes, first)) return first && 'macintosh';
	// a byte that an encoding has no character for says that it is another one
	return names.find((name) => !iconv.decode(sample, name).includes('\ufffd')) ?? first;
}

/** à á ç é è ë ï ö ü of Mac Roman. */
const macLetters: ReadonlySet<number> = new Set([0x87, 0x88, 0x8d, 0x8e, 0x8f, 0x91, 0x95, 0x9a, 0x9f]);

/**
 * Mac Roman is not among what is detected. Its accented letters are marks and rare capitals in windows-1252, and
 * the other way about: what stands inside words tells which of the two it is.
 */
function isMacRoman(bytes: Uint8Array, otherwise: string): boolean {
	if (otherwise !== 'windows-1252') return false;
	let mac = 0;
	let windows = 0;
	const sample = bytes.subarray(0, sampleBytes);
	for (const [index, byte] of sample.entries()) {
		if (byte < 0x80 || !isLetter(sample[index - 1]) || !isLetter(sample[index + 1])) continue;
		if (macLetters.has(byte)) mac += 1;
		else if (byte >= 0xc0) windows += 1;
	}
	return mac > windows;
}

function isLetter(byte: number | undefined): boolean {
	return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}

/** Text holds no NULs and hardly any control characters. */
function isText(text: string): boolean {
	// eslint-disable-next-line no-control-regex
	const controls = text.match(/[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/g)?.length ?? 0;
	return !text.includes('\u0000') && controls <= text.length / 200;
}

/** A piece of a Rich Text file: a group's border, a control word with its number, a byte written as `\'e9`, or words. */
export type RichTextToken =
	| { readonly kind: 'open' }
	| { readonly kind: 'close' }
	| { readonly kind: 'control'; readonly word: string; readonly value: number | undefined }
	| { readonly kind: 'byte'; readonly byte: number }
	| { readonly kind: 'symbol'; readonly symbol: string }
	| { readonly kind: 'words'; readonly bytes: Uint8Array };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Cuts a Rich Text file into its pieces, in one pass; `\bin` data is left out. */
export function* richTextTokens(bytes: Uint8Array): Generator<RichTextToken> {
	let at = 0;
	while (at < bytes.length) {
		const byte = bytes[at] ?? 0;
		if (byte === openBrace || byte === closeBrace) {
			yield byte === openBrace ? { kind: 'open' } : { kind: 'close' };
			at += 1;
		} else if (byte === backslash) {
			const { token, end } = controlAt(bytes, at + 1);
			at = end;
			if (token === undefined) continue;
			if (token.kind === 'control' && token.word === 'bin') at += Math.max(0, token.value ?? 0);
			else yield token;
		} else {
			let end = at;
			while (end < bytes.length && !isSpecial(bytes[end] ?? 0)) end += 1;
			// raw line ends are layout of the file, not of the document
			const words = bytes.subarray(at, end).filter((one) => one !== 0x0a && one !== 0x0d && one !== 0);
			if (words.length > 0) yield { kind: 'words', bytes: words };
			at = end;
		}
	}
}

function controlAt(bytes: Uint8Array, from: number): { token: RichTextToken | undefined; end: number } {
	const first = bytes[from];
	if (first === undefined) return { token: undefined, end: from };
	if (!isLetter(first)) {
		if (first === 0x27) {
			const byte = Number.parseInt(ascii(bytes, from + 1, from + 3), 16);
			return { token: Number.isNaN(byte) ? undefined : { kind: 'byte', byte }, end: from + 3 };
		}
		if (first === 0x0d && bytes[from + 1] === 0x0a) return { token: { kind: 'symbol', symbol: '\n' }, end: from + 2 };
		return { token: { kind: 'symbol', symbol: String.fromCharCode(first) }, end: from + 1 };
	}
	let end = from;
	while (end < bytes.length && end - from < 32 && isLetter(bytes[end] ?? 0)) end += 1;
	const word = ascii(bytes, from, end);
	const number = /^-?\d{1,10}/.exec(ascii(bytes, end, end + 11))?.[0];
	end += number?.length ?? 0;
	if (bytes[end] === 0x20) end += 1;
	return { token: { kind: 'control', word, value: number === undefined ? undefined : Number(number) }, end };
}

function isSpecial(byte: number): boolean {
	return byte === backslash || byte === openBrace || byte === closeBrace;
}

function isLetter(byte: number): boolean {
	return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
	return String.fromCharCode(...bytes.subarray(from, to));
}

import { SaxesParser } from 'saxes';

/** What a reader of XML is told of, by local names: the prefix says nothing, because every program chooses its own. */
export type XmlListener = {
	readonly open?: (name: string, attributes: ReadonlyMap<string, string>) => void;
	readonly close?: (name: string) => void;
	readonly text?: (text: string) => void;
};

/** Deeper than any document that a program writes. */
const deepest = 1000;

/**
 * Reads an XML part from beginning to end. False when it is no XML, lies too deep or declares entities of its own: no
 * document that a word processor writes does, and entities that grow are a known attack. Entities are never expanded.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): boolean {
	const parser = new SaxesParser();
	let depth = 0;
	let isBroken = false;
	parser.on('doctype', (doctype) => {
		if (/<!ENTITY/i.test(doctype)) isBroken = true;
	});
	parser.on('opentag', ({ name, attributes }) => {
		depth += 1;
		if (depth > deepest) isBroken = true;
		if (isBroken) return;
		listener.open?.(local(name), new Map(Object.entries(attributes).map(([key, value]) => [local(key), value])));
	});
	parser.on('closetag', ({ name }) => {
		depth -= 1;
		if (!isBroken) listener.close?.(local(name));
	});
	parser.on('text', (text) => {
		if (!isBroken) listener.text?.(text);
	});
	parser.on('cdata', (text) => {
		if (!isBroken) listener.text?.(text);
	});
	parser.on('error', () => {
		isBroken = true;
	});
	const decoder = new TextDecoder(encodingOf(bytes));
	for (let from = 0; from < bytes.length && !isBroken; from += 65_536) {
		parser.write(decoder.decode(bytes.subarray(from, from + 65_536), { stream: true }));
	}
	parser.close();
	return !isBroken;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return 'utf-8';
}

function local(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

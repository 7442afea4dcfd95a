import { decodeText } from './decode-text.ts';
import { speakerNames, turnOfJson, wholeTextOfJson } from './json-turn.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/** How deep a list of turns may lie in a file, and how many values are looked at to find it. */
const deepest = 8;
const mostLooked = 2_000_000;

/**
 * A transcript as JSON or JSON Lines: the list in it that holds most words in turns, whatever it is called, as programs
 * for speech recognition write it (Whisper and WhisperX `segments`, `utterances`, `turns`, `monologues`, `results`).
 */
export function readJsonTurns(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	const value = parsed(decoded.text);
	if (value === undefined) return { ok: false, reason: 'not-json' };
	const turns = fullest(listsIn(value.root), speakerNames(value.root));
	const lines = turns.length > 0 ? [] : (wholeTextOfJson(value.root)?.split('\n') ?? []);
	const paragraphs = turns.length > 0 ? turns : lines.map((text): Paragraph => ({ text }));
	if (paragraphs.length === 0) return { ok: false, reason: 'json-without-turns' };
	return { ok: true, encoding: decoded.encoding, isEncodingGuessed: decoded.isGuessed, paragraphs };
}

/** A file that is no JSON as a whole may be so line by line. A bomb of brackets overflows the parser: no JSON either. */
function parsed(text: string): { readonly root: unknown } | undefined {
	return parsedWhole(text) ?? parsedLines(text);
}

function parsedWhole(text: string): { readonly root: unknown } | undefined {
	try {
		return { root: JSON.parse(text) };
	} catch (cause) {
		if (cause instanceof SyntaxError || cause instanceof RangeError) return undefined;
		throw cause;
	}
}

function parsedLines(text: string): { readonly root: unknown } | undefined {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	if (lines.length < 2 || lines.some((line) => !/^\s*\{/.test(line.slice(0, 200)))) return undefined;
	const roots = lines.map(parsedWhole);
	return roots.every((root) => root !== undefined) ? { root: roots.map(({ root }) => root) } : undefined;
}

/** Every list in a value, the outer ones first; it does not call itself, so that depth cannot break it. */
function listsIn(root: unknown): unknown[][] {
	const lists: unknown[][] = [];
	let layer: unknown[] = [root];
	let looked = 0;
	for (let depth = 0; depth <= deepest && layer.length > 0; depth += 1) {
		const below: unknown[] = [];
		for (const value of layer) {
			if (typeof value !== 'object' || value === null) continue;
			const values: unknown[] = Object.values(value);
			// turns may also stand in an object, under their numbers
			const isList = values.length > 1 && values.every((one) => typeof one === 'object' && one !== null);
			if (Array.isArray(value) || isList) lists.push(values);
			for (const inner of values) {
				looked += 1;
				if (looked > mostLooked) return lists;
				if (typeof inner === 'object' && inner !== null) below.push(inner);
			}
		}
		layer = below;
	}
	return lists;
}

/** Words of the same turns may stand in several lists (of segments and of single words): whole turns are preferred. */
function fullest(lists: readonly (readonly unknown[])[], names: ReadonlyMap<string, string>): Paragraph[] {
	let best: { readonly paragraphs: Paragraph[]; readonly letters: number } = { paragraphs: [], letters: 0 };
	for (const list of lists) {
		const turns = list.map((value) => turnOfJson(value, names));
		const paragraphs = turns.filter((turn) => turn !== undefined);
		if (paragraphs.length * 2 < list.length || !paragraphs.some(isTold)) continue;
		const letters = paragraphs.reduce((total, { text }) => total + text.length, 0);
		if (letters > best.letters * 1.2) best = { paragraphs, letters };
	}
	return best.paragraphs;
}

/** A list of bare texts is no transcript: somebody must speak, or it must be timed. */
function isTold({ label, startSeconds }: Paragraph): boolean {
	return label !== undefined || startSeconds !== undefined;
}

import mammoth from 'mammoth';
import { checkZip } from './check-zip.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import { wordNotes } from './word-notes.ts';
import { readZipEntries } from './read-zip-entries.ts';
import { paragraphsOfWord } from './word-paragraphs.ts';
import { isWordNode, type WordNode } from './word-node.ts';

const zipSignature = [0x50, 0x4b];
/** Of an OLE compound file: a Word document of before 2007, or one that a password locks. */
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A Word document (docx): its body, with tracked deletions, page headers and footers left out and tracked insertions in;
 * comments and notes stand beside the words. The paragraphs are taken from the document itself, so that breaks and empty lines count.
 */
export async function readWordDocument(bytes: Uint8Array): Promise<ReadParagraphs> {
	if (startsWith(bytes, compoundSignature))
		return { ok: false, reason: isLocked(bytes) ? 'password-protected' : 'not-word' };
	if (!startsWith(bytes, zipSignature)) return { ok: false, reason: 'not-word' };
	const zip = await checkZip(bytes);
	if (!zip.ok) return zip;
	const body = await bodyOf(bytes);
	return body === undefined
		? { ok: false, reason: 'not-word' }
		: { ok: true, encoding: 'utf-8', paragraphs: paragraphsOfWord(body.children ?? [], wordNotes(body)) };
}

/** mammoth rejects a zip that holds no Word document, or one with broken XML: the file is at fault, not the reader. */
async function bodyOf(bytes: Uint8Array): Promise<WordNode | undefined> {
	let body: WordNode | undefined;
	const transformDocument = (document: unknown) => {
		if (isWordNode(document)) body = document;
		return { type: 'document', children: [], notes: undefined, comments: [] };
	};
	const parts = await readZipEntries(bytes, (name) => /\.(?:xml|rels)$/.test(name));
	await mammoth
		.convertToHtml(openedZip(parts), { transformDocument, includeEmbeddedStyleMap: false })
		.catch((error: unknown) => {
			if (!(error instanceof Error)) throw error;
		});
	return body;
}

/**
 * The unpacked parts in the shape in which mammoth keeps a zip that it has opened, so that pictures stay packed and
 * `w:cr`, which mammoth does not know, is read as the line break that it is (ECMA-376, 17.3.3.4).
 */
function openedZip(parts: ReadonlyMap<string, Uint8Array>) {
	const textOf = (name: string): string =>
		new TextDecoder().decode(parts.get(name)).replaceAll(/<w:cr\s*\/>/g, '<w:br/>');
	const file = {
		exists: (name: string): boolean => parts.has(name),
		read: (name: string, encoding?: string): Promise<string | Uint8Array> =>
			Promise.resolve(encoding === undefined ? (parts.get(name) ?? new Uint8Array()) : textOf(name))
	};
	return { arrayBuffer: new ArrayBuffer(0), file };
}

/** The name of the stream that holds a locked document, in UTF-16 as compound files write it. */
function isLocked(bytes: Uint8Array): boolean {
	return new TextDecoder('utf-16le')
		.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)))
		.includes('EncryptedPackage');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

import { checkZip } from './check-zip.ts';
import { OpenDocumentText } from './opendocument-text.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';
import { readXml } from './read-xml.ts';
import { readZipEntries } from './read-zip-entries.ts';

/**
 * An OpenDocument text (odt; OASIS, OpenDocument 1.3): its body with tracked deletions left out, comments and notes
 * beside the words, page headers and footers not read.
 */
export async function readOpenDocument(bytes: Uint8Array): Promise<ReadParagraphs> {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { ok: false, reason: 'not-opendocument' };
	const zip = await checkZip(bytes);
	if (!zip.ok) return zip;
	const parts = await readZipEntries(bytes, (name) => name === 'content.xml' || name === 'META-INF/manifest.xml');
	const manifest = parts.get('META-INF/manifest.xml');
	if (manifest !== undefined && isEncrypted(manifest)) return { ok: false, reason: 'password-protected' };
	const content = parts.get('content.xml');
	const document = new OpenDocumentText();
	if (content === undefined || !readXml(content, document) || !document.isText)
		return { ok: false, reason: 'not-opendocument' };
	return { ok: true, encoding: 'utf-8', paragraphs: document.paragraphs };
}

function isEncrypted(manifest: Uint8Array): boolean {
	let isLocked = false;
	readXml(manifest, {
		open(name) {
			if (name === 'encryption-data') isLocked = true;
		}
	});
	return isLocked;
}

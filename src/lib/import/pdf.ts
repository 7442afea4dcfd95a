import { getDocument, PasswordException, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutPageFurniture } from './pdf-furniture.ts';
import { linesOfPage, type PdfLine, type PdfPiece } from './pdf-line.ts';
import { paragraphsOfLines } from './pdf-paragraphs.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

const mostPages = 3000;

/**
 * The text layer of a PDF (ISO 32000). Nothing is drawn, run or fetched: no fonts, scripts, pictures or attachments.
 * What belongs to the pages rather than the words is left out, unless the reviewer wants to keep it.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<ReadParagraphs> {
	if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))
		return { ok: false, reason: 'not-pdf' };
	const task = getDocument({
		data: new Uint8Array(bytes),
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		enableXfa: false,
		verbosity: VerbosityLevel.ERRORS
	});
	try {
		const document = await task.promise;
		if (document.numPages > mostPages) return { ok: false, reason: 'unpacks-too-large' };
		const pages = await linesOfPages(document);
		if (pages.every((lines) => lines.length === 0)) return { ok: false, reason: 'scanned-pdf' };
		const isKept = options.isPageFurnitureKept === true;
		const stripped = withoutPageFurniture(pages);
		const paragraphs = paragraphsOfLines(isKept ? pages : stripped.pages, !isKept);
		return { ok: true, encoding: 'utf-8', paragraphs, pageFurniture: { lineCount: stripped.lineCount, isKept } };
	} catch (cause) {
		if (cause instanceof PasswordException) return { ok: false, reason: 'password-protected' };
		if (cause instanceof Error) return { ok: false, reason: 'not-pdf' };
		throw cause;
	} finally {
		await task.destroy();
	}
}

async function linesOfPages(document: PDFDocumentProxy): Promise<PdfLine[][]> {
	const pages: PdfLine[][] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		pages.push(linesOfPage(items.flatMap(pieceOf), number));
		page.cleanup();
	}
	return pages;
}

/** Text that runs upwards along the margin is part of the page, not of the words. */
function pieceOf(item: unknown): PdfPiece[] {
	if (typeof item !== 'object' || item === null || !('str' in item) || !('transform' in item)) return [];
	const { str, transform } = item;
	if (typeof str !== 'string' || !Array.isArray(transform)) return [];
	const [a, b, c, d, x, y] = transform.map(Number);
	if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
	if (x === undefined || y === undefined || Math.abs(b) > Math.abs(a)) return [];
	const width = 'width' in item ? Number(item.width) : 0;
	const font = 'fontName' in item ? String(item.fontName) : '';
	return [{ text: str.normalize('NFC'), x, y, width, size: Math.hypot(c, d) || 10, font }];
}

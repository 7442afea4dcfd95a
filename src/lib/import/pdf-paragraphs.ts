import { labelKind } from './label-kind.ts';
import { readColonLabel, readTimedLabel } from './label-shapes.ts';
import type { Paragraph } from './paragraph.ts';
import type { PdfLine } from './pdf-line.ts';

/** A step down that is this much more than the usual one parts paragraphs. */
const paragraphStep = 1.3;
/** Where more than this share of the lines ends in a hyphen, a program broke the words; else a hyphen was typed. */
const brokenWordShare = 0.02;
const sentenceEnd = /[.!?…:]["”’)\]]?$/;

/**
 * Makes paragraphs of lines: a new one begins behind a wider step down, at a label, around a name with its time, at a printed paragraph number, in
 * another font after a short line, or behind a short line that ends a sentence. A paragraph may run on over a page. Words
 * broken at the end of a line are joined, if `isJoining`.
 */
export function paragraphsOfLines(pages: readonly (readonly PdfLine[])[], isJoining: boolean): Paragraph[] {
	const lines = pages.flat();
	const step = usualStep(pages);
	const right = Math.max(0, ...lines.map((line) => line.right));
	const body = bodyFont(lines);
	const breaksWords = isJoining && lines.filter((line) => isBroken(line.text)).length > lines.length * brokenWordShare;
	const written = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
	const paragraphs: Paragraph[] = [];
	let text = '';
	const finish = (isApart: boolean): void => {
		if (text !== '') paragraphs.push({ text });
		if (isApart && text !== '') paragraphs.push({ text: '' });
		text = '';
	};
	for (const [index, line] of lines.entries()) {
		const above = lines[index - 1];
		if (above !== undefined) {
			const gap = above.page === line.page && above.y > line.y ? above.y - line.y : 0;
			if (gap > step * paragraphStep) finish(true);
			else if (isLone(line, above, lines[index + 1], body)) finish(true);
			else if (isNewParagraph(line, above, right)) finish(Math.abs(above.size - line.size) > 1);
		}
		text = text === '' ? line.text : joined(text, line.text, breaksWords, written);
	}
	finish(false);
	return paragraphs;
}

function isNewParagraph(line: PdfLine, above: PdfLine, right: number): boolean {
	const label = readColonLabel(line.text)?.label;
	if (label !== undefined && ['role', 'name', 'lower-case'].includes(labelKind(label))) return true;
	if (isTimedName(line.text) || isTimedName(above.text)) return true;
	if (line.font.endsWith(' numbered')) return true;
	const isShort = above.right < right - (right - above.left) * 0.12;
	if (isShort && above.font !== line.font && above.text.length <= 60) return true;
	if (Math.abs(above.size - line.size) > 1) return true;
	return isShort && sentenceEnd.test(above.text);
}

/** `Anna de Vries 00:12` */
function isTimedName(line: string): boolean {
	const label = readTimedLabel(line)?.label;
	return label !== undefined && ['role', 'name'].includes(labelKind(label));
}

/** A short line in a font of its own, above words in the font of the text: a label or a heading. */
function isLone(line: PdfLine, above: PdfLine, below: PdfLine | undefined, body: string): boolean {
	return line.font !== body && above.font === body && below?.font === body && line.text.length <= 60;
}

/** The font in which most letters are set. */
function bodyFont(lines: readonly PdfLine[]): string {
	const letters = new Map<string, number>();
	for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length);
	return [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

/** The step between lines that most lines of the file have. */
function usualStep(pages: readonly (readonly PdfLine[])[]): number {
	const steps = pages.flatMap((lines) =>
		lines.slice(1).map((line, index) => Math.round(((lines[index]?.y ?? 0) - line.y) * 2) / 2)
	);
	const counts = new Map<number, number>();
	for (const step of steps) if (step > 4 && step < 60) counts.set(step, (counts.get(step) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	const common = [...counts].filter(([, count]) => count >= most * 0.35).map(([step]) => step);
	return common.length === 0 ? 14 : Math.min(...common);
}

function isBroken(line: string): boolean {
	return /\p{Ll}[-\u00ad\u2010]$/u.test(line);
}

/** `vei-` and `ligheid` are one word, `jongens-` and `en` are not, nor is `e-` and `mail`, nor what stands joined elsewhere. */
function joined(text: string, next: string, breaksWords: boolean, written: ReadonlySet<string>): string {
	if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
	if (!isBroken(text)) return `${text} ${next}`;
	const before = /[\p{L}-]+$/u.exec(text.slice(0, -1))?.[0].toLowerCase() ?? '';
	const behind = /^[\p{L}-]+/u.exec(next)?.[0].toLowerCase() ?? '';
	if (/^(?:en|of|and|or|und)$/.test(behind) || !/^\p{Ll}/u.test(next)) return `${text} ${next}`;
	const isHyphenWord = written.has(`${before}-${behind}`) && !written.has(before + behind);
	const isPrefix = /(?:^|-)(?:e|x|a|pre|post|non|niet|semi|half|anti|ex|co|sub|pro|multi|self|oud|mede)$/.test(before);
	return breaksWords && !isHyphenWord && !isPrefix ? text.slice(0, -1) + next : text + next;
}

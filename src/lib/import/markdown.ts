import { decodeText } from './decode-text.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/** A Markdown file: each line is a paragraph, and one that starts with `#` a heading. Marks inside the words stay. */
export function readMarkdown(bytes: Uint8Array): ReadParagraphs {
	const decoded = decodeText(bytes);
	if (!decoded.ok) return decoded;
	return { ok: true, encoding: decoded.encoding, paragraphs: decoded.text.split('\n').map(paragraphOfLine) };
}

function paragraphOfLine(line: string): Paragraph {
	const marks = /^#{1,6}[ \t]/.exec(line)?.[0];
	return marks === undefined ? { text: line } : { text: line.slice(marks.length).trim(), isHeading: true };
}

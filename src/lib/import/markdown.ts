import { decodeText } from './decode-text.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReadOptions } from './read-options.ts';
import type { ReadParagraphs } from './read-paragraphs.ts';

/** `- `, `* `, `+ ` before a line that goes on with a label in bold or before a colon: a turn written as a list item. */
const bullet = /^[ \t]{0,8}[-*+][ \t]{1,4}(?=\*\*|__|[^:\n]{1,60}:)/;
const boldLabel = /^(\*\*|__)([^*_\n]{0,59}?[^*_\n?!.:])(:?)\1[ \t]{0,4}:?/;

/**
 * A Markdown file: each line is a paragraph, and one that starts with `#` a heading. Marks inside the words stay; those
 * around a label (`- **Anna:** ja`, `**Anna** ja`) go, so that it reads as a label.
 */
export function readMarkdown(bytes: Uint8Array, options: ReadOptions): ReadParagraphs {
	const decoded = decodeText(bytes, options.encoding);
	if (!decoded.ok) return decoded;
	const lines = decoded.text.split('\n');
	const { encoding, isGuessed } = decoded;
	return { ok: true, encoding, isEncodingGuessed: isGuessed, paragraphs: lines.map(paragraphOfLine) };
}

function paragraphOfLine(line: string): Paragraph {
	const marks = /^#{1,6}[ \t]/.exec(line)?.[0];
	if (marks !== undefined) return { text: line.slice(marks.length).trim(), isHeading: true };
	const item = line.replace(bullet, '');
	const label = boldLabel.exec(item.slice(0, 200));
	const words = label === null ? '' : item.slice(label[0].length);
	return label === null || words.trim() === '' ? { text: item } : { text: `${label[2] ?? ''}:${words}` };
}

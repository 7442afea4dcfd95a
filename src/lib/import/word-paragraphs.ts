import type { Paragraph } from './paragraph.ts';
import { speakerRows } from './speaker-rows.ts';
import { textOfNode, type WordNode } from './word-node.ts';

const headingStyle = /^(?:heading|title|subtitle|kop|titel|ondertitel)(?:\s|\d|$)/i;

/** The paragraphs of a document in order; a table of speakers gives a paragraph a row, any other one a cell's paragraphs. */
export function paragraphsOfWord(nodes: readonly WordNode[]): Paragraph[] {
	return nodes.flatMap((node): Paragraph[] => {
		if (node.type === 'table') return paragraphsOfTable(node);
		if (node.type !== 'paragraph') return paragraphsOfWord(node.children ?? []);
		const text = textOfNode(node);
		return [headingStyle.test(node.styleName ?? '') ? { text, isHeading: true } : { text }];
	});
}

function paragraphsOfTable(table: WordNode): Paragraph[] {
	const rows = (table.children ?? []).map((row) =>
		(row.children ?? []).map((cell) => paragraphsOfWord(cell.children ?? []))
	);
	const texts = rows.map((row) =>
		row.map((cell) =>
			cell
				.map(({ text }) => text)
				.join('\n')
				.trim()
		)
	);
	return speakerRows(texts) ?? rows.flat(2);
}

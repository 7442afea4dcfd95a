import { rowsOfCells } from './merged-cells.ts';
import type { Paragraph } from './paragraph.ts';
import { speakerRows } from './speaker-rows.ts';
import { textOfNode, type WordNode } from './word-node.ts';
import { notesIn, type WordNotes } from './word-notes.ts';

const headingStyle = /^(?:heading|title|subtitle|kop|titel|ondertitel)(?:\s|\d|$)/i;

/** The paragraphs of a document in order; a table of speakers gives a paragraph a row, any other one a cell's paragraphs. */
export function paragraphsOfWord(nodes: readonly WordNode[], notes: WordNotes): Paragraph[] {
	return nodes.flatMap((node): Paragraph[] => {
		if (node.type === 'table') return paragraphsOfTable(node, notes);
		if (node.type !== 'paragraph') return paragraphsOfWord(node.children ?? [], notes);
		const noted = notesIn(node, notes);
		return [
			{
				text: textOfNode(node),
				...(headingStyle.test(node.styleName ?? '') ? { isHeading: true } : {}),
				...(noted.length === 0 ? {} : { notes: noted })
			}
		];
	});
}

function paragraphsOfTable(table: WordNode, notes: WordNotes): Paragraph[] {
	const rows = (table.children ?? []).map((row) =>
		(row.children ?? []).map((cell) => paragraphsOfWord(cell.children ?? [], notes))
	);
	const cells = (table.children ?? []).map((row, rowIndex) =>
		(row.children ?? []).map(({ colSpan, rowSpan }, index) => ({
			text: (rows[rowIndex]?.[index] ?? [])
				.map(({ text }) => text)
				.join('\n')
				.trim(),
			columns: colSpan ?? 1,
			rows: rowSpan ?? 1
		}))
	);
	const notesOfRows = rows.map((row) => row.flatMap((cell) => cell.flatMap((paragraph) => paragraph.notes ?? [])));
	return speakerRows(rowsOfCells(cells), notesOfRows) ?? rows.flat(2);
}

import type { ImportedNote } from './imported-transcript.ts';
import { rowsOfCells, spanIn, type SpannedCell } from './merged-cells.ts';
import type { Paragraph } from './paragraph.ts';
import type { XmlListener } from './read-xml.ts';
import { speakerRows } from './speaker-rows.ts';

/** Elements whose contents are no words of the document: what was deleted, who changed it, how it looks. */
const silent = new Set(['tracked-changes', 'creator', 'date', 'date-string', 'meta', 'note-citation', 'desc', 'title']);
const paragraphNames = new Set(['p', 'h']);

type Collected = { words: string; isHeading: boolean; notes: ImportedNote[] };
type Row = { cells: SpannedCell[]; from: number; columns: number; rows: number; notes: ImportedNote[] };

/** Gathers the paragraphs of an OpenDocument body while its XML is read. */
export class OpenDocumentText implements XmlListener {
	readonly paragraphs: Paragraph[] = [];
	isText = false;
	/** Paragraphs that are open: a text box stands inside one. */
	readonly #open: Collected[] = [];
	#silent = 0;
	#isInBody = false;
	/** The note that is open, and how many paragraphs were open around it. */
	#note: { kind: ImportedNote['kind']; lines: string[]; depth: number } | undefined;
	#table: { rows: Row[]; from: number; depth: number; row: Row | undefined } | undefined;

	open = (name: string, attributes: ReadonlyMap<string, string>): void => {
		if (name === 'text' && !this.#isInBody) this.isText = this.#isInBody = true;
		if (!this.#isInBody) return;
		if (silent.has(name) || this.#silent > 0) {
			this.#silent += 1;
			return;
		}
		if (name === 'annotation' || (name === 'note' && this.#note === undefined))
			this.#note = { kind: name === 'note' ? 'footnote' : 'comment', lines: [], depth: this.#open.length };
		if (paragraphNames.has(name)) this.#open.push({ words: '', isHeading: name === 'h', notes: [] });
		if (name === 'line-break') this.#add('\n');
		if (name === 'tab') this.#add('\t');
		if (name === 's') this.#add(' '.repeat(Math.min(1000, Math.max(1, Number(attributes.get('c') ?? 1) || 1))));
		this.#openTable(name, attributes);
	};

	close = (name: string): void => {
		if (this.#silent > 0) {
			this.#silent -= 1;
			return;
		}
		if (!this.#isInBody) return;
		if (paragraphNames.has(name)) this.#closeParagraph();
		if ((name === 'annotation' || name === 'note') && this.#note !== undefined) {
			const text = this.#note.lines.join('\n').trim();
			if (text !== '') this.#open.at(-1)?.notes.push({ kind: this.#note.kind, text });
			this.#note = undefined;
		}
		this.#closeTable(name);
	};

	text = (text: string): void => {
		const isBetween = this.#note?.depth === this.#open.length;
		if (this.#isInBody && this.#silent === 0 && !isBetween) this.#add(text.replace(/[\t\r\n ]+/g, ' '));
	};

	#add(words: string): void {
		const paragraph = this.#open.at(-1);
		if (paragraph !== undefined) paragraph.words += words;
	}

	#closeParagraph(): void {
		const closed = this.#open.pop();
		if (closed === undefined) return;
		const text = closed.words.replace(/^ | $/gm, '');
		if (this.#note !== undefined) this.#note.lines.push(text);
		else
			this.paragraphs.push({
				text,
				...(closed.isHeading ? { isHeading: true } : {}),
				...(closed.notes.length === 0 ? {} : { notes: closed.notes })
			});
	}

	#openTable(name: string, attributes: ReadonlyMap<string, string>): void {
		if (name === 'table') {
			if (this.#table === undefined) this.#table = { rows: [], from: this.paragraphs.length, depth: 1, row: undefined };
			else this.#table.depth += 1;
		}
		if (this.#table?.depth !== 1) return;
		if (name === 'table-row')
			this.#table.row = { cells: [], from: this.paragraphs.length, columns: 1, rows: 1, notes: [] };
		const { row } = this.#table;
		if (name !== 'table-cell' || row === undefined) return;
		row.from = this.paragraphs.length;
		row.columns = spanIn(attributes.get('number-columns-spanned'));
		row.rows = spanIn(attributes.get('number-rows-spanned'));
	}

	#closeTable(name: string): void {
		const table = this.#table;
		if (table === undefined) return;
		if (table.depth === 1 && name === 'table-cell') this.#closeCell(table.row);
		if (table.depth === 1 && name === 'table-row' && table.row !== undefined) table.rows.push(table.row);
		if (name !== 'table') return;
		table.depth -= 1;
		if (table.depth > 0) return;
		this.#table = undefined;
		const rows = speakerRows(
			rowsOfCells(table.rows.map(({ cells }) => cells)),
			table.rows.map(({ notes }) => notes)
		);
		if (rows !== undefined) this.paragraphs.splice(table.from, this.paragraphs.length - table.from, ...rows);
	}

	#closeCell(row: Row | undefined): void {
		if (row === undefined) return;
		const own = this.paragraphs.slice(row.from);
		const words = own.map(({ text }) => text).join('\n');
		row.cells.push({ text: words.trim(), columns: row.columns, rows: row.rows });
		row.notes.push(...own.flatMap(({ notes }) => notes ?? []));
	}
}

import iconv from 'iconv-lite';
import type { ImportedNote } from './imported-transcript.ts';
import type { Paragraph } from './paragraph.ts';
import { encodingOfCharacterSet, encodingOfCodePage } from './rich-text-encodings.ts';
import type { RichTextToken } from './rich-text-tokens.ts';
import { characterOf, silentDestinations } from './rich-text-words.ts';
import { speakerRows } from './speaker-rows.ts';

type Group = {
	destination: 'words' | 'silent' | 'fonts' | 'note';
	font: number;
	/** How many characters behind a `\u` stand for it where Unicode is not known. */
	fallback: number;
	isDeleted: boolean;
	isInTable: boolean;
	note: { kind: ImportedNote['kind']; text: string } | undefined;
};

/** Gathers the paragraphs of a Rich Text file piece by piece; groups are kept on a list, so that depth cannot break it. */
export class RichTextDocument {
	encoding = 'windows-1252';
	readonly #paragraphs: Paragraph[] = [];
	readonly #fonts = new Map<number, string>();
	readonly #groups: Group[] = [];
	#group: Group = {
		...{ destination: 'words', font: 0, fallback: 1, isDeleted: false, isInTable: false, note: undefined }
	};
	#defaultFont = 0;
	#fontBeingRead = 0;
	#pending: number[] = [];
	#toSkip = 0;
	#words = '';
	#notes: ImportedNote[] = [];
	#isStarred = false;
	#rows: string[][] = [];
	#cells: string[] = [];

	take(token: RichTextToken): void {
		if (token.kind === 'byte') return this.#takeBytes([token.byte]);
		if (token.kind === 'words') return this.#takeBytes(token.bytes);
		this.#decodePending();
		if (token.kind === 'open') this.#groups.push({ ...this.#group });
		else if (token.kind === 'close') this.#close();
		else if (token.kind === 'symbol') this.#takeSymbol(token.symbol);
		else this.#takeControl(token.word, token.value);
		if (token.kind !== 'symbol' || token.symbol !== '*') this.#isStarred = false;
	}

	finish(): Paragraph[] {
		this.#decodePending();
		this.#endParagraph();
		this.#endTable();
		return this.#paragraphs;
	}

	#takeBytes(bytes: ArrayLike<number>): void {
		this.#isStarred = false;
		for (let index = 0; index < bytes.length; index += 1) {
			if (this.#toSkip > 0) this.#toSkip -= 1;
			else this.#pending.push(bytes[index] ?? 0);
		}
	}

	#decodePending(): void {
		if (this.#pending.length === 0) return;
		const encoding = this.#fonts.get(this.#group.font) ?? this.encoding;
		this.#add(iconv.decode(Buffer.from(this.#pending), encoding));
		this.#pending = [];
	}

	#add(text: string): void {
		const { destination, isDeleted, note } = this.#group;
		if (destination === 'silent' || destination === 'fonts' || isDeleted) return;
		if (destination === 'note') {
			if (note !== undefined) note.text += text;
		} else this.#words += text;
	}

	#takeSymbol(symbol: string): void {
		if (symbol === '*') this.#isStarred = true;
		else if (symbol === '~') this.#add('\u00a0');
		else if (symbol === '-') this.#add('\u00ad');
		else if (symbol === '_') this.#add('\u2011');
		else if (symbol === '\n' || symbol === '\r') this.#takeControl('par', undefined);
		else if (symbol === '\\' || symbol === '{' || symbol === '}') this.#add(symbol);
	}

	#takeControl(word: string, value: number | undefined): void {
		const group = this.#group;
		this.#toSkip = 0;
		if (word === 'u') return this.#takeUnicode(value ?? 0);
		if (word === 'fonttbl') group.destination = 'fonts';
		else if (word === 'footnote' || word === 'annotation') {
			group.destination = 'note';
			group.note = { kind: word === 'footnote' ? 'footnote' : 'comment', text: '' };
		} else if (silentDestinations.has(word) || (this.#isStarred && !heard.has(word))) group.destination = 'silent';
		else if (word === 'ud' && group.destination === 'silent') group.destination = 'words';
		else if (word === 'uc') group.fallback = Math.max(0, value ?? 1);
		else if (word === 'ansicpg') this.encoding = encodingOfCodePage(value ?? 1252) ?? this.encoding;
		else if (word === 'mac') this.encoding = 'macintosh';
		else if (word === 'pc' || word === 'pca') this.encoding = word === 'pc' ? 'cp437' : 'cp850';
		else if (word === 'deff') group.font = this.#defaultFont = value ?? 0;
		else if (word === 'f') this.#takeFont(value ?? 0);
		else if (word === 'fcharset' && group.destination === 'fonts') this.#takeCharacterSet(value ?? 0);
		else if (word === 'plain') Object.assign(group, { font: this.#defaultFont, isDeleted: false });
		else if (word === 'deleted') group.isDeleted = value !== 0;
		else if (word === 'intbl') group.isInTable = true;
		else if (word === 'pard') group.isInTable = false;
		else if (word === 'cell' || word === 'nestcell') this.#endCell();
		else if (word === 'row' || word === 'nestrow') this.#endRow();
		else if (word === 'par' || word === 'sect' || word === 'page') {
			if (group.destination === 'note') this.#add('\n');
			else if (group.destination === 'words') this.#endParagraph();
		} else if (Object.hasOwn(characterOf, word)) this.#add(characterOf[word] ?? '');
	}

	#takeUnicode(value: number): void {
		const unit = value < 0 ? value + 0x10000 : value;
		if (unit > 0 && unit <= 0x10ffff) this.#add(unit > 0xffff ? String.fromCodePoint(unit) : String.fromCharCode(unit));
		this.#toSkip = this.#group.fallback;
	}

	#takeFont(font: number): void {
		if (this.#group.destination === 'fonts') this.#fontBeingRead = font;
		this.#group.font = font;
	}

	#takeCharacterSet(set: number): void {
		const encoding = encodingOfCharacterSet(set);
		if (encoding !== undefined && iconv.encodingExists(encoding)) this.#fonts.set(this.#fontBeingRead, encoding);
	}

	#close(): void {
		const { destination, note } = this.#group;
		const outer = this.#groups.pop();
		if (outer === undefined) return;
		this.#group = outer;
		this.#toSkip = 0;
		if (destination === 'note' && outer.destination !== 'note' && note !== undefined && note.text.trim() !== '')
			this.#notes.push({ kind: note.kind, text: note.text.trim() });
	}

	#endParagraph(): void {
		if (this.#group.isInTable || this.#cells.length > 0) {
			this.#words += '\n';
			return;
		}
		this.#endTable();
		const notes = this.#notes.length === 0 ? {} : { notes: this.#notes };
		this.#paragraphs.push({ text: this.#words, ...notes });
		this.#words = '';
		this.#notes = [];
	}

	#endCell(): void {
		this.#cells.push(this.#words.trim());
		this.#words = '';
	}

	#endRow(): void {
		this.#rows.push(this.#cells);
		this.#cells = [];
	}

	/** A table of speakers gives a paragraph a row, any other one a cell. Words that were in no cell come behind it. */
	#endTable(): void {
		if (this.#cells.length > 0) this.#endRow();
		if (this.#rows.length === 0) return;
		const cells = this.#rows.flat().map((text) => ({ text }));
		for (const paragraph of speakerRows(this.#rows) ?? cells) this.#paragraphs.push(paragraph);
		this.#rows = [];
	}
}

/** Starred destinations that hold words all the same. */
const heard = new Set(['footnote', 'annotation', 'shptxt', 'ud', 'fldrslt']);

import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { rowsOfCells, spanIn, type SpannedCell } from './merged-cells.ts';
import type { Paragraph } from './paragraph.ts';
import { speakerRows } from './speaker-rows.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const silent = new Set([
	'script',
	'style',
	'head',
	'template',
	'noscript',
	'svg',
	'math',
	'object',
	'iframe',
	'select'
]);
const blocks = new Set([
	...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'div', 'dl', 'dt', 'fieldset', 'figure'],
	...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'nav', 'ol', 'p'],
	...['pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']
]);
/** Deeper than any page that a program writes; what lies deeper is left out rather than followed. */
const deepest = 2000;

/**
 * The paragraphs of a web page in the order of its words: block elements are paragraphs, `<br>` a line break, a table of
 * speakers a paragraph a row. Scripts, styles and what is hidden are no words. Links give their words, never their target.
 */
export function paragraphsOfMarkup(markup: string): Paragraph[] {
	const gathered = new GatheredParagraphs();
	walk(parse(markup).childNodes, gathered);
	return gathered.finish();
}

type Step = { readonly node: Node; readonly depth: number } | { readonly end: Element };

/** Goes through the tree with a list of its own instead of calling itself, so that depth cannot break it. */
function walk(roots: readonly Node[], gathered: GatheredParagraphs): void {
	const steps: Step[] = roots.toReversed().map((node) => ({ node, depth: 0 }));
	for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
		if ('end' in step) {
			gathered.close(step.end);
			continue;
		}
		const { node, depth } = step;
		if (node.nodeName === '#text' && 'value' in node) gathered.add(node.value);
		if (!('tagName' in node) || silent.has(node.tagName) || isHidden(node) || depth > deepest) continue;
		gathered.open(node);
		steps.push({ end: node });
		for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
			const child = node.childNodes[index];
			if (child !== undefined) steps.push({ node: child, depth: depth + 1 });
		}
	}
}

class GatheredParagraphs {
	readonly #paragraphs: Paragraph[] = [];
	#words = '';
	#isHeading = false;
	#pre = 0;
	#table: { rows: SpannedCell[][]; depth: number; from: number } | undefined;
	#startSeconds: number | undefined;

	add(text: string): void {
		this.#words += this.#pre > 0 ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ');
	}

	open(element: Element): void {
		const { tagName } = element;
		if (tagName === 'br') this.#words += '\n';
		if (blocks.has(tagName)) this.#flush();
		if (tagName === 'pre') this.#pre += 1;
		if (/^h[1-6]$/.test(tagName)) this.#isHeading = true;
		this.#readAnchor(element);
		if (tagName === 'table') this.#openTable();
		else if (tagName === 'tr' && this.#table?.depth === 1) this.#table.rows.push([]);
	}

	close(element: Element): void {
		const { tagName } = element;
		if (blocks.has(tagName)) this.#flush(tagName === 'td' || tagName === 'th' ? element : undefined);
		if (tagName === 'pre') this.#pre -= 1;
		if (/^h[1-6]$/.test(tagName)) this.#isHeading = false;
		if (tagName === 'table') this.#closeTable();
	}

	finish(): Paragraph[] {
		this.#flush();
		return this.#paragraphs;
	}

	/** `<a name="ts_12140_22800_S01">`: time in milliseconds and speaker, as noScribe writes them around a turn. */
	#readAnchor(element: Element): void {
		const name = element.attrs.find((attribute) => attribute.name === 'name')?.value ?? '';
		const found = element.tagName === 'a' ? /^ts_(\d{1,10})_\d{1,10}_/.exec(name) : null;
		if (found !== null && this.#words.trim() === '') this.#startSeconds = Number(found[1]) / 1000;
	}

	#flush(ended?: Element): void {
		const text = this.#words
			.split('\n')
			.map((line) => (this.#pre > 0 ? line.trimEnd() : line.trim()))
			.join('\n')
			.replace(/^\n+|\n+$/g, '');
		this.#words = '';
		const table = this.#table;
		if (text !== '') {
			const time = this.#startSeconds === undefined ? {} : { startSeconds: this.#startSeconds };
			this.#paragraphs.push({ text, ...(this.#isHeading ? { isHeading: true } : {}), ...time });
			this.#startSeconds = undefined;
		}
		if (ended !== undefined && table?.depth === 1) {
			const cell = this.#paragraphs.slice(table.from).map((paragraph) => paragraph.text);
			const already = this.#inCells;
			const spanOf = (name: string) => spanIn(ended.attrs.find((attribute) => attribute.name === name)?.value);
			const words = cell.slice(already).join('\n');
			table.rows.at(-1)?.push({ text: words, columns: spanOf('colspan'), rows: spanOf('rowspan') });
			this.#inCells = cell.length;
		}
	}

	/** How many paragraphs of the present table stand in cells that are closed. */
	#inCells = 0;

	#openTable(): void {
		if (this.#table !== undefined) this.#table.depth += 1;
		else {
			this.#table = { rows: [], depth: 1, from: this.#paragraphs.length };
			this.#inCells = 0;
		}
	}

	#closeTable(): void {
		const table = this.#table;
		if (table === undefined) return;
		table.depth -= 1;
		if (table.depth > 0) return;
		this.#table = undefined;
		const rows = speakerRows(rowsOfCells(table.rows));
		if (rows !== undefined) this.#paragraphs.splice(table.from, this.#paragraphs.length - table.from, ...rows);
	}
}

function isHidden({ attrs }: Element): boolean {
	return attrs.some(
		({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/i.test(value.slice(0, 500)))
	);
}

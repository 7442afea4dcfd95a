/** Most rows and columns that are pasted at once; what is beyond is left out, and said. */
export const mostPastedCells = 5000;

/**
 * Rows of cells as a spreadsheet puts them on the clipboard: cells divided by tabs, rows by newlines; a cell in quotation
 * marks may hold either, and writes a quotation mark twice. The newline at the end begins no row.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	let cell = '';
	let isQuoted = false;
	const written = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
	for (let place = 0; place < written.length; place += 1) {
		const sign = written[place];
		if (isQuoted && sign === '"' && written[place + 1] === '"') {
			cell += '"';
			place += 1;
		} else if (isQuoted ? sign === '"' : sign === '"' && cell === '' && hasClosingQuote(written, place)) {
			isQuoted = !isQuoted;
		} else if (!isQuoted && (sign === '\t' || sign === '\n')) {
			rows.at(-1)?.push(cell.trim());
			cell = '';
			if (sign === '\n') rows.push([]);
		} else {
			cell += sign;
		}
	}
	rows.at(-1)?.push(cell.trim());
	return rows;
}

/** Whether the quotation mark that opens a cell is closed at the end of one, within a reasonable distance. */
function hasClosingQuote(text: string, opening: number): boolean {
	return /^"(?:[^"]|""){0,2000}"(?:[\t\n]|$)/.test(text.slice(opening, opening + 4100));
}

/** A cell of a table as the file holds it: its words, and how many columns and rows it takes. */
export type SpannedCell = { readonly text: string; readonly columns: number; readonly rows: number };

const mostColumns = 100;

/** Rows of words in which a cell that reaches down from above counts as an empty one; one that is wide stays one cell. */
export function rowsOfCells(rows: readonly (readonly SpannedCell[])[]): string[][] {
	/** For each column, how many further rows a cell above reaches down into. */
	const reaching: number[] = [];
	return rows.map((row) => {
		const texts: string[] = [];
		let column = 0;
		const passCellsFromAbove = (): void => {
			while ((reaching[column] ?? 0) > 0) {
				reaching[column] = (reaching[column] ?? 0) - 1;
				texts.push('');
				column += 1;
			}
		};
		for (const { text, columns, rows: height } of row) {
			passCellsFromAbove();
			texts.push(text);
			const end = column + Math.min(Math.max(1, columns), mostColumns);
			for (; column < end; column += 1) reaching[column] = Math.max(0, height - 1);
		}
		passCellsFromAbove();
		return texts;
	});
}

/** The number in an attribute such as `rowspan`; 1 for none or nonsense. */
export function spanIn(attribute: string | undefined): number {
	return /^\d{1,4}$/.test(attribute ?? '') ? Math.max(1, Number(attribute)) : 1;
}

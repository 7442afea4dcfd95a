/** A cell of the grid: the place of a person among all shown, and of a column among the columns, both from 0. */
export type GridPlace = { readonly row: number; readonly column: number };

/** A rectangle of cells, its edges included. */
export type GridArea = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

export function areaBetween(one: GridPlace, other: GridPlace): GridArea {
	return {
		top: Math.min(one.row, other.row),
		bottom: Math.max(one.row, other.row),
		left: Math.min(one.column, other.column),
		right: Math.max(one.column, other.column)
	};
}

export function placesIn({ top, bottom, left, right }: GridArea): GridPlace[] {
	const places: GridPlace[] = [];
	for (let row = top; row <= bottom; row += 1) {
		for (let column = left; column <= right; column += 1) places.push({ row, column });
	}
	return places;
}

export function isInArea({ row, column }: GridPlace, area: GridArea): boolean {
	return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/**
 * Where pasted words land: from the first cell of the selection on. One copied cell fills the whole selection; one copied
 * row is repeated down it. What falls outside the grid is left out.
 */
export function pastePlaces(
	rows: readonly (readonly string[])[],
	area: GridArea,
	size: { readonly rows: number; readonly columns: number }
): readonly { readonly place: GridPlace; readonly words: string }[] {
	const width = Math.max(...rows.map(({ length }) => length), 0);
	const isOneCell = rows.length === 1 && width === 1;
	const bottom = rows.length === 1 ? area.bottom : area.top + rows.length - 1;
	const right = isOneCell ? area.right : area.left + width - 1;
	const target = { ...area, bottom: Math.min(bottom, size.rows - 1), right: Math.min(right, size.columns - 1) };
	return placesIn(target).flatMap((place) => {
		const words = isOneCell
			? rows[0]?.[0]
			: rows[rows.length === 1 ? 0 : place.row - area.top]?.[place.column - area.left];
		return words === undefined ? [] : [{ place, words }];
	});
}

/** A piece of text as a page places it; positions and sizes in points, `y` upwards from the foot of the page. */
export type PdfPiece = {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	readonly font: string;
};

/** One line of a page, from left to right. */
export type PdfLine = {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** Of its first piece: a label is often set in another one than the words. */
	readonly font: string;
	/** Parts of the line that stand far apart. */
	readonly segments: readonly PdfSegment[];
	readonly page: number;
};

export type PdfSegment = { readonly text: string; readonly left: number; readonly right: number };

/** A gap wider than this many times the size of the letters parts a line. */
const wideGap = 1.6;
/** Behind a number that opens a line, as those printed in the margin do. */
const numberGap = 0.5;
/** Two columns are believed where at least this share of the lines has words on both sides of one gap. */
const leastColumnShare = 0.4;

/** The lines of a page in reading order: from the top down, and where the page has two columns of text one after the other. */
export function linesOfPage(pieces: readonly PdfPiece[], page: number): PdfLine[] {
	const rows = rowsOf(pieces.filter((piece) => piece.text !== ''));
	const lines = rows.map((row) => lineOf(row, page)).filter((line) => line.text !== '');
	const gutter = gutterOf(lines);
	if (gutter === undefined) return lines;
	const sides = rows.map((row) => [row.filter((piece) => piece.x < gutter), row.filter((piece) => piece.x >= gutter)]);
	return [0, 1].flatMap((side) => sides.map((row) => lineOf(row[side] ?? [], page)).filter((line) => line.text !== ''));
}

/** Pieces whose baselines are less than a third of a letter apart stand on one line. */
function rowsOf(pieces: readonly PdfPiece[]): PdfPiece[][] {
	const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
	for (const piece of pieces.toSorted((one, other) => other.y - one.y)) {
		const row = rows.at(-1);
		const isSame = row !== undefined && row.y - piece.y < Math.max(row.size, piece.size) / 3;
		if (isSame) {
			row.pieces.push(piece);
			row.size = Math.max(row.size, piece.size);
		} else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
	}
	return rows.map((row) => row.pieces.toSorted((one, other) => one.x - other.x));
}

function lineOf(pieces: readonly PdfPiece[], page: number): PdfLine {
	const segments: { text: string; left: number; right: number }[] = [];
	for (const piece of pieces) {
		if (piece.text.trim() === '' && segments.length === 0) continue;
		const last = segments.at(-1);
		const gap = last === undefined ? 0 : piece.x - last.right;
		// a run of blanks may stand for a wide gap
		if (piece.text.trim() === '' && piece.width > piece.size * wideGap) continue;
		const isNumber = segments.length === 1 && /^\d{1,5}$/.test(last?.text.trim() ?? '');
		if (last === undefined || gap > piece.size * (isNumber ? numberGap : wideGap))
			segments.push({ text: piece.text, left: piece.x, right: piece.x + piece.width });
		else {
			const isApart = gap > piece.size * 0.18 && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
			last.text += isApart ? ` ${piece.text}` : piece.text;
			last.right = Math.max(last.right, piece.x + piece.width);
		}
	}
	const parts = segments
		.map((segment) => ({ ...segment, text: segment.text.replace(/[ \t]+/g, ' ').trim() }))
		.filter((segment) => segment.text !== '');
	const first = pieces.find((piece) => piece.text.trim() !== '');
	return {
		text: parts.map((part) => part.text).join(' '),
		left: parts[0]?.left ?? 0,
		right: parts.at(-1)?.right ?? 0,
		y: first?.y ?? 0,
		size: first?.size ?? 0,
		font: first?.font ?? '',
		segments: parts,
		page
	};
}

/** Where the page is parted into two columns of running text; `undefined` for one column, or a column of labels. */
function gutterOf(lines: readonly PdfLine[]): number | undefined {
	if (lines.length < 8) return undefined;
	const left = Math.min(...lines.map((line) => line.left));
	const right = Math.max(...lines.map((line) => line.right));
	const middle = (left + right) / 2;
	const quarter = (right - left) / 4;
	const parted = lines.filter(({ segments }) => {
		const [one, other] = segments;
		if (segments.length !== 2 || one === undefined || other === undefined) return false;
		const isWide = one.right - one.left > quarter * 0.7 && other.right - other.left > quarter * 0.4;
		return isWide && one.right < middle + quarter / 2 && other.left > middle - quarter / 2;
	});
	if (parted.length < lines.length * leastColumnShare) return undefined;
	const starts = parted.map((line) => line.segments[1]?.left ?? middle).toSorted((one, other) => one - other);
	const start = starts[Math.floor(starts.length / 4)] ?? middle;
	const isAligned = starts.filter((one) => Math.abs(one - start) < 4).length > starts.length / 2;
	return isAligned ? start - 2 : undefined;
}

import type { PdfLine } from './pdf-line.ts';

/** How many lines at the head and the foot of a page may belong to the page. */
const edgeLines = 3;
/** A line at an edge of at least this share of the pages is part of the page. */
const leastShare = 0.5;
const pageNumber =
	/^(?:(?:page|pagina|blz\.?|p\.|bladzijde|seite)\s{0,2})?[-–]?\s{0,2}\d{1,4}\s{0,2}(?:(?:\/|of|van|von)\s{0,2}\d{1,4})?\s{0,2}[-–]?$/i;
const madeWith =
	/^(?:created|made|generated|exported|printed|transcribed|gemaakt|gegenereerd|geëxporteerd|afgedrukt|getranscribeerd)\s(?:with|by|using|from|met|door|uit)\s/i;
const printedNumber = /^\d{1,5}$/;

export type WithoutFurniture = { readonly pages: readonly (readonly PdfLine[])[]; readonly lineCount: number };

/**
 * Takes out what belongs to the page and not to the words: lines at the head or foot that come back on other pages (the
 * numbers in them apart), page numbers, a line that was printed again at the head of the next page, and a column of
 * paragraph numbers at the left.
 */
export function withoutPageFurniture(pages: readonly (readonly PdfLine[])[]): WithoutFurniture {
	const furniture = new Set([
		...repeatedAtEdges(pages),
		...pageNumbers(pages),
		...printedTwice(pages),
		...colophon(pages)
	]);
	const numbered = paragraphNumbers(pages);
	let numberCount = 0;
	const kept = pages.map((lines) =>
		lines
			.filter((line) => !furniture.has(line))
			.flatMap((line) => {
				if (!numbered.has(line)) return [line];
				numberCount += 1;
				const segments = line.segments.slice(1);
				if (segments.length === 0) return [];
				const text = segments.map((segment) => segment.text).join(' ');
				return [{ ...line, text, segments, left: segments[0]?.left ?? line.left, font: `${line.font} numbered` }];
			})
	);
	return { pages: kept, lineCount: furniture.size + numberCount };
}

function edgesOf(lines: readonly PdfLine[]): PdfLine[] {
	const byHeight = lines.toSorted((one, other) => other.y - one.y);
	return [...new Set([...byHeight.slice(0, edgeLines), ...byHeight.slice(-edgeLines)])];
}

function repeatedAtEdges(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
	if (pages.length < 2) return [];
	const edges = pages.flatMap((lines) => edgesOf(lines));
	const groups = Map.groupBy(edges, (line) => `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#')}`);
	return [...groups.values()].flatMap((lines) => {
		const count = new Set(lines.map((line) => line.page)).size;
		return count >= 2 && count >= pages.length * leastShare ? lines : [];
	});
}

/** A lone number at the very edge, where most pages have one. */
function pageNumbers(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
	const found = pages.flatMap((lines) => {
		const byHeight = lines.toSorted((one, other) => other.y - one.y);
		return [byHeight[0], byHeight.at(-1)].filter((line) => line !== undefined && pageNumber.test(line.text));
	});
	const lines = found.filter((line) => line !== undefined);
	return lines.length >= Math.max(1, pages.length * leastShare) ? lines : [];
}

/** The last line of a page that stands once more at the head of the next, as where a running text was cut into pages. */
function printedTwice(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
	return pages.slice(1).flatMap((lines, index) => {
		const first = lines.find((line) => line.text.length > 30);
		const last = pages[index]?.findLast((line) => line.text.length > 30);
		return first !== undefined && first.text === last?.text ? [first] : [];
	});
}

/** What the program that made the file says of itself, in the first or the last lines. */
function colophon(pages: readonly (readonly PdfLine[])[]): PdfLine[] {
	const lines = pages.flat();
	return [...lines.slice(0, edgeLines), ...lines.slice(-edgeLines - 2)].filter(({ text }) => madeWith.test(text));
}

/** Numbers that stand left of the text, each higher than the one before, on many lines. */
function paragraphNumbers(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
	const lines = pages.flat();
	const numbered = new Set(lines.filter(({ segments }) => printedNumber.test(segments[0]?.text ?? '')));
	if (numbered.size < 5) return new Set();
	const lefts = lines.map((line) => (numbered.has(line) ? line.segments[1]?.left : line.left));
	const body = lefts.reduce<number>((least, left) => Math.min(least, left ?? least), Number.POSITIVE_INFINITY);
	const beside = [...numbered].filter((line) => line.left < body && (line.segments[1]?.left ?? body) >= body - 2);
	const values = beside.map((line) => Number(line.segments[0]?.text));
	const rising = values.filter((value, index) => index === 0 || value > (values[index - 1] ?? 0)).length;
	return rising >= beside.length * 0.9 && beside.length >= 5 ? new Set(beside) : new Set();
}

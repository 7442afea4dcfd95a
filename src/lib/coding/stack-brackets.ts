/** The height that a coding takes in the margin, in pixels from the top of its turn; in document order. */
export type Bracket = { readonly codingId: string; readonly top: number; readonly bottom: number };

export type StackedBracket = Bracket & {
	/** Counted from 0 beside the text. */
	readonly lane: number;
	/** Middle of the line on which the name stands, in pixels from the top of the turn. */
	readonly nameMiddle: number;
};

export type StackedMargin = {
	readonly brackets: readonly StackedBracket[];
	/** How many lanes are in use, at most `mostLanes`. */
	readonly laneCount: number;
	/** Codings for which no lane was left: shown together as one bracket that says how many they are. */
	readonly crowd: { readonly top: number; readonly bottom: number; readonly codingIds: readonly string[] } | undefined;
};

const gapBetweenBrackets = 6;
const nameHeight = 17;
const nameBelowTop = 8;
const mostLanes = 5;

/**
 * Gives every bracket the first lane, counted from the text, that is free above it, and every name a line of its own: pushed
 * down where names would collide, then let back up so that a run of names settles around its brackets.
 */
export function stackBrackets(brackets: readonly Bracket[]): StackedMargin {
	const laneBottoms: number[] = [];
	const placed: (Bracket & { readonly lane: number })[] = [];
	const crowded: Bracket[] = [];
	for (const bracket of brackets) {
		const free = laneBottoms.findIndex((bottom) => bottom + gapBetweenBrackets < bracket.top);
		const lane = free === -1 ? laneBottoms.length : free;
		if (lane >= mostLanes) {
			crowded.push(bracket);
			continue;
		}
		laneBottoms[lane] = bracket.bottom;
		placed.push({ ...bracket, lane });
	}
	const middles = settleNames(placed.map(({ top }) => top + nameBelowTop));
	return {
		brackets: placed.map((bracket, position) => ({ ...bracket, nameMiddle: middles[position] ?? bracket.top })),
		laneCount: laneBottoms.length,
		crowd: crowdOf(crowded)
	};
}

function settleNames(anchors: readonly number[]): number[] {
	const down: number[] = [];
	for (const anchor of anchors) {
		const previous = down[down.length - 1];
		down.push(previous === undefined ? anchor : Math.max(anchor, previous + nameHeight));
	}
	return down.reduceRight<number[]>((settled, middle) => {
		const next = settled[0];
		return [next === undefined ? middle : Math.min(middle, next - nameHeight), ...settled];
	}, []);
}

function crowdOf(crowded: readonly Bracket[]): StackedMargin['crowd'] {
	if (crowded.length === 0) return undefined;
	return {
		top: Math.min(...crowded.map(({ top }) => top)),
		bottom: Math.max(...crowded.map(({ bottom }) => bottom)),
		codingIds: crowded.map(({ codingId }) => codingId)
	};
}

/**
 * The numbers of the first and last turn that can be seen in a column that scrolls. Turns stand below each other in the order of
 * their numbers, so a few of them need to be looked at.
 */
export function turnsInView(column: HTMLElement, turnCount: number): { readonly first: number; readonly last: number } {
	const { top, bottom } = column.getBoundingClientRect();
	const edgesOf = (number: number) => column.querySelector(`#turn-${number}`)?.getBoundingClientRect();
	const firstWhere = (isPast: (edges: DOMRect) => boolean): number => {
		let [low, high] = [1, turnCount + 1];
		while (low < high) {
			const middle = (low + high) >>> 1;
			const edges = edgesOf(middle);
			if (edges === undefined || isPast(edges)) high = middle;
			else low = middle + 1;
		}
		return low;
	};
	const first = Math.min(
		turnCount,
		firstWhere((edges) => edges.bottom > top)
	);
	return { first, last: Math.max(first, firstWhere((edges) => edges.top >= bottom) - 1) };
}

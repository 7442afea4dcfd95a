/** One line of the table: a figure beside the least that it could have been, measured in the same run. */
export type Figure = {
	readonly what: string;
	readonly figure: string;
	readonly floor: string;
	/** Figure over floor; `undefined` where the two are no times of the same thing. */
	readonly ratio: number | undefined;
	readonly aim?: { readonly words: string; readonly isMet: boolean };
};

/** Times in milliseconds, with the figure's aim as the largest ratio to its floor. */
export function timeFigure(
	what: string,
	milliseconds: number,
	floor: { readonly words: string; readonly milliseconds: number },
	largestRatio?: number
): Figure {
	const ratio = milliseconds / floor.milliseconds;
	return {
		what,
		figure: inMilliseconds(milliseconds),
		floor: `${floor.words}: ${inMilliseconds(floor.milliseconds)}`,
		ratio,
		...(largestRatio === undefined ? {} : { aim: { words: `≤ ${largestRatio} times`, isMet: ratio <= largestRatio } })
	};
}

export function inMilliseconds(milliseconds: number): string {
	const decimals = milliseconds < 1 ? 2 : milliseconds < 20 ? 1 : 0;
	return `${milliseconds.toFixed(decimals)} ms`;
}

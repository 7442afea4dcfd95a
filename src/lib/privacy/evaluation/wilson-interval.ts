/** The bounds of a proportion. */
export type Interval = { readonly low: number; readonly high: number };

/** The 97.5th percentile of the standard normal distribution, for an interval of 95 %. */
const normalPercentile = 1.959963984540054;

/**
 * The Wilson score interval (95 %) of a proportion: which true proportions are not at odds with so many successes out of
 * so many. It assumes independent trials. Undefined without a trial.
 * Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association, 22(158), 209–212. https://doi.org/10.1080/01621459.1927.10502953
 */
export function wilsonInterval(successes: number, trials: number): Interval | undefined {
	if (trials === 0) return undefined;
	const proportion = successes / trials;
	const square = normalPercentile ** 2;
	const centre = proportion + square / (2 * trials);
	const spread = normalPercentile * Math.sqrt((proportion * (1 - proportion)) / trials + square / (4 * trials ** 2));
	const scale = 1 + square / trials;
	return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/** The axis that α is drawn on, in pixels. It starts at 0, or lower where a value needs it: no value leaves the axis. */
export type AlphaAxis = { readonly lowest: number; readonly width: number };

const margin = 10;

export function alphaAxisFor(alphas: readonly number[], width: number): AlphaAxis {
	return { lowest: Math.min(0, ...alphas.map((alpha) => Math.floor(alpha * 5) / 5)), width };
}

/** How far from the left a value of α stands, in pixels. */
export function positionOnAxis(axis: AlphaAxis, alpha: number): number {
	return margin + ((alpha - axis.lowest) / (1 - axis.lowest)) * (axis.width - 2 * margin);
}

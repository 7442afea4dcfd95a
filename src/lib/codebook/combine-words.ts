/** Two people's words for one thing as one text: nothing of either is left out, and nothing stands in it twice. */
export function combineWords(one: string, other: string): string {
	if (one.includes(other)) return one;
	return other.includes(one) ? other : `${one}\n${other}`;
}

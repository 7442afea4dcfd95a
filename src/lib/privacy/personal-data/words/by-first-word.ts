/** Names of one or more words by their first word: what must follow it, the longest first. */
export function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
	const byFirst = new Map<string, string[][]>();
	for (const name of names) {
		const [first = '', ...rest] = name.split(' ');
		byFirst.set(
			first,
			[...(byFirst.get(first) ?? []), rest].sort((one, other) => other.length - one.length)
		);
	}
	return byFirst;
}

/** The two letters by which a member is shown in a badge: first and last word of the name, capitals. */
export function initialsOf(name: string): string {
	const words = name.split(/\s+/).filter((word) => word !== '');
	const chosen = words.length > 1 ? [words[0], words[words.length - 1]] : [words[0]];
	return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** Longest title of a focus group, in UTF-16 units. */
export const longestTitle = 120;

/** A title for the focus group from the name of its file: without the extension, with blanks for underscores. */
export function suggestTitle(fileName: string): string {
	return fileName
		.replace(/\.[^.]*$/u, '')
		.replace(/[_\s]+/gu, ' ')
		.trim()
		.slice(0, longestTitle);
}

/** Longest name of a file that is kept, in UTF-16 units. */
const longestName = 255;

/** The name of a sent file from its URI-encoded header, without folders; `undefined` when it is missing or no name. */
export function sentFileName(header: string | null): string | undefined {
	if (header === null) return undefined;
	const written = decoded(header);
	const name = written?.replace(/^.*[/\\]/su, '').replace(/\p{Cc}/gu, '');
	return name === undefined || name.trim() === '' || name.length > longestName ? undefined : name;
}

function decoded(header: string): string | undefined {
	try {
		return decodeURIComponent(header);
	} catch (cause) {
		if (cause instanceof URIError) return undefined;
		throw cause;
	}
}

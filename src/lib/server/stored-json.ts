/** A JSON value that was kept or sent as text; `undefined` when the text is no JSON. */
export function parseJson(written: string): unknown {
	try {
		return JSON.parse(written);
	} catch (cause) {
		if (cause instanceof SyntaxError) return undefined;
		throw cause;
	}
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

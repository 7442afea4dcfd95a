import { error } from '@sveltejs/kit';
import { validate as isUuid } from 'uuid';
import { m } from '#lib/paraglide/messages.js';

export type JsonBody = {
	/** An id made by the browser, so that a write that is sent again is the same write. */
	readonly id: (field: string) => string;
	readonly wholeNumber: (field: string) => number;
	readonly text: (field: string, longest: number) => string;
};

/** Reads a small JSON object field by field; anything else than what is asked for is refused with 400. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
	const body = await parse(request);
	return {
		id(field) {
			const value = body.get(field);
			if (typeof value !== 'string' || !isUuid(value)) error(400, m.shell_not_understood());
			return value;
		},
		wholeNumber(field) {
			const value = body.get(field);
			if (typeof value !== 'number' || !Number.isSafeInteger(value)) error(400, m.shell_not_understood());
			return value;
		},
		text(field, longest) {
			const value = body.get(field);
			if (typeof value !== 'string' || value.length > longest) error(400, m.shell_not_understood());
			return value;
		}
	};
}

async function parse(request: Request): Promise<Map<string, unknown>> {
	const words = await request.text();
	let parsed: unknown;
	try {
		parsed = JSON.parse(words);
	} catch {
		error(400, m.shell_not_understood());
	}
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) error(400, m.shell_not_understood());
	return new Map(Object.entries(parsed));
}

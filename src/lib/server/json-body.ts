import { error } from '@sveltejs/kit';
import { validate as isUuid } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { isRecord, parseJson } from './stored-json.ts';

/** Fields of a JSON object; anything else than what is asked for is refused with 400. */
export type JsonBody = {
	/** An id made by the browser, so that a write that is sent again is the same write. */
	readonly id: (field: string) => string;
	readonly optionalId: (field: string) => string | undefined;
	readonly wholeNumber: (field: string) => number;
	readonly text: (field: string, longest: number) => string;
	readonly oneOf: <Choice extends string>(field: string, choices: readonly Choice[]) => Choice;
	/** True, or not there. */
	readonly flag: (field: string) => boolean;
	/** Objects in a list that is not longer than `most`. */
	readonly list: (field: string, most: number) => JsonBody[];
};

/** Reads a small JSON object. */
export async function readJsonBody(request: Request): Promise<JsonBody> {
	return bodyOf(parseJson(await request.text()));
}

function bodyOf(value: unknown): JsonBody {
	if (!isRecord(value)) error(400, m.shell_not_understood());
	const idIn = (field: string): string => {
		const id = value[field];
		if (typeof id !== 'string' || !isUuid(id)) error(400, m.shell_not_understood());
		return id;
	};
	return {
		id: idIn,
		optionalId: (field) => (value[field] === undefined || value[field] === null ? undefined : idIn(field)),
		wholeNumber(field) {
			const number = value[field];
			if (typeof number !== 'number' || !Number.isSafeInteger(number)) error(400, m.shell_not_understood());
			return number;
		},
		text(field, longest) {
			const text = value[field];
			if (typeof text !== 'string' || text.length > longest) error(400, m.shell_not_understood());
			return text;
		},
		oneOf(field, choices) {
			const chosen = choices.find((choice) => choice === value[field]);
			if (chosen === undefined) error(400, m.shell_not_understood());
			return chosen;
		},
		flag(field) {
			const flag = value[field] ?? false;
			if (typeof flag !== 'boolean') error(400, m.shell_not_understood());
			return flag;
		},
		list(field, most) {
			const list = value[field];
			if (!Array.isArray(list) || list.length > most) error(400, m.shell_not_understood());
			return list.map((one: unknown) => bodyOf(one));
		}
	};
}

import { error } from '@sveltejs/kit';
import type { CodeChange } from '#lib/codebook/change-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { isHue } from '#lib/codebook/hue.ts';
import { m } from '#lib/paraglide/messages.js';

/** The code that a form names; there is no such page without one. */
export function codeIn(form: FormData, codes: readonly Code[]): Code {
	return codeNamed(textIn(form, 'codeId'), codes);
}

/** The code that a form puts another under; `undefined` is the top of the codebook. */
export function parentIn(form: FormData, codes: readonly Code[]): Code | undefined {
	const parentId = textIn(form, 'parentId');
	return parentId === '' ? undefined : codeNamed(parentId, codes);
}

/** A place among siblings, counted from 0. */
export function placeIn(form: FormData): number {
	const place = Number(textIn(form, 'place'));
	if (!Number.isSafeInteger(place) || place < 0) error(400, m.shell_not_understood());
	return place;
}

export function changeIn(form: FormData): CodeChange {
	const hue = Number(textIn(form, 'hue'));
	if (!isHue(hue)) error(400, m.shell_not_understood());
	return {
		name: textIn(form, 'name'),
		abbreviation: textIn(form, 'abbreviation'),
		hue,
		definition: textIn(form, 'definition'),
		useFor: textIn(form, 'useFor'),
		notFor: textIn(form, 'notFor'),
		example: textIn(form, 'example')
	};
}

export function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

function codeNamed(codeId: string, codes: readonly Code[]): Code {
	const code = codes.find(({ id }) => id === codeId);
	if (code === undefined) error(404, m.shell_not_found());
	return code;
}

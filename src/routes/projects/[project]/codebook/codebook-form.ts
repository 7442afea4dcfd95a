import { error } from '@sveltejs/kit';
import type { CodeChange } from '#lib/codebook/change-code.ts';
import type { CodeAsRead } from '#lib/codebook/code-as-read.ts';
import { isHue } from '#lib/codebook/hue.ts';
import { m } from '#lib/paraglide/messages.js';

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

/** The code as it was when the form was opened, so that what somebody changed since is noticed. */
export function readIn(form: FormData): CodeAsRead {
	const [version, hue] = [Number(textIn(form, 'versionRead')), Number(textIn(form, 'hueRead'))];
	if (!Number.isSafeInteger(version) || !isHue(hue)) error(400, m.shell_not_understood());
	return { version, hue, abbreviation: textIn(form, 'abbreviationRead') };
}

export function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

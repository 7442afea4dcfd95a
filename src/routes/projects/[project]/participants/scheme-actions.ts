import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { addToScheme, changeInScheme } from '#lib/server/change-scheme.ts';
import { database } from '#lib/server/database/database.ts';
import { forgetDeleted } from '#lib/server/database/forget-deleted.ts';
import { turnAttributeOff, turnAttributeOn } from '#lib/server/turn-attribute.ts';
import type { RequestEvent } from './$types';
import { isTicked, textIn, textsIn } from './form-fields.ts';
import { refusalWords } from './refusal-words.ts';

export async function addAttribute({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const [valuesNl, valuesEn] = [linesIn(form, 'valuesNl'), linesIn(form, 'valuesEn')];
	const result = await addToScheme(database(), member, {
		id: uuidV7(),
		level: levelIn(form),
		gdprClass: classIn(form),
		label: { nl: textIn(form, 'labelNl'), en: textIn(form, 'labelEn') },
		values: valuesNl.map((nl, place) => ({ nl, en: valuesEn[place] ?? '' }))
	});
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	return { told: result.attribute.isOn ? m.participants_attribute_added() : m.participants_attribute_added_off() };
}

/** One row of the form a value; a row without words is no value, and the last row adds one. */
export async function changeAttribute({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const [keys, namesNl, namesEn] = ['value', 'valueNl', 'valueEn'].map((field) => textsIn(form, field));
	const rows = (namesNl ?? []).map((nl, place) => ({
		value: keys?.[place] || undefined,
		label: { nl, en: namesEn?.[place] ?? '' }
	}));
	const moved = movedRows(
		rows,
		Number(textIn(form, 'moveUp') || Number.NaN),
		Number(textIn(form, 'moveDown') || Number.NaN)
	);
	const result = await changeInScheme(database(), member, textIn(form, 'attributeId'), {
		label: { nl: textIn(form, 'labelNl'), en: textIn(form, 'labelEn') },
		values: moved.filter(({ label }) => (label.nl + label.en).trim() !== '')
	});
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	return { told: m.participants_attribute_changed() };
}

export async function turnOnAttribute({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const result = await turnAttributeOn(database(), member, textIn(form, 'attributeId'), {
		statement: textIn(form, 'statement'),
		hasEachPersonAgreed: isTicked(form, 'hasEachPersonAgreed')
	});
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	return { told: m.participants_attribute_on() };
}

export async function turnOffAttribute({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const result = await turnAttributeOff(database(), member, textIn(await request.formData(), 'attributeId'));
	if (!result.ok) return fail(400, { refused: refusalWords[result.reason]() });
	if (result.valuesDeleted === 0) return { told: m.participants_attribute_off() };
	await forgetDeleted(database());
	return { told: m.participants_attribute_off_deleted({ count: result.valuesDeleted }) };
}

/** The rows with one of them a place further up or down. */
function movedRows<Row>(rows: readonly Row[], up: number, down: number): readonly Row[] {
	const upper = Number.isInteger(up) ? up - 1 : down;
	const [one, other] = [rows[upper], rows[upper + 1]];
	if (!Number.isInteger(upper) || one === undefined || other === undefined) return rows;
	return rows.map((row, place) => (place === upper ? other : place === upper + 1 ? one : row));
}

function linesIn(form: FormData, field: string): string[] {
	return textIn(form, field)
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

function levelIn(form: FormData) {
	const level = textIn(form, 'level');
	if (level !== 'participant' && level !== 'focus-group' && level !== 'institution')
		error(400, m.shell_not_understood());
	return level;
}

function classIn(form: FormData) {
	const gdprClass = textIn(form, 'gdprClass');
	if (gdprClass !== 'ordinary' && gdprClass !== 'special' && gdprClass !== 'sensitive') {
		error(400, m.shell_not_understood());
	}
	return gdprClass;
}

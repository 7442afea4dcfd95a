import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { attributeTableLimits } from '#lib/import/attribute-table.ts';
import { m } from '#lib/paraglide/messages.js';
import type { AttributeTable, TableColumns } from '#lib/participants/attribute-table.ts';
import { matchColumns } from '#lib/participants/match-columns.ts';
import { nameColumnOf } from '#lib/participants/match-people.ts';
import { previewTable } from '#lib/participants/preview-table.ts';
import { askingMember } from '#lib/server/asking.ts';
import { listScheme } from '#lib/server/attributes.ts';
import { database } from '#lib/server/database/database.ts';
import { listDescribedSubjects } from '#lib/server/described-subjects.ts';
import { fillAttributeValues } from '#lib/server/fill-attribute-values.ts';
import { readAttributeTableFile } from '#lib/server/jobs/read-attribute-table-file.ts';
import { isRecord, parseJson } from '#lib/server/stored-json.ts';
import type { RequestEvent } from './$types';
import { textIn } from './form-fields.ts';
import { refusalWords } from './refusal-words.ts';
import { shownPreview } from './shown-preview.ts';
import { tableRefusalWords } from './table-refusal-words.ts';

/** Reads a table and says what it would do. Nothing is stored: what was read goes back to the browser, and comes again. */
export async function readTable({ locals, request }: RequestEvent) {
	const form = await request.formData();
	const file = form.get('table');
	if (file instanceof File && file.size > 0) {
		if (file.size > attributeTableLimits.fileBytes) return fail(400, { refused: tableRefusalWords['too-large']() });
		const read = await readAttributeTableFile(new Uint8Array(await file.arrayBuffer()));
		if (!read.ok) return fail(400, { refused: tableRefusalWords[read.reason]() });
		return shown(locals, { header: read.header, rows: read.rows }, undefined);
	}
	if (!form.has('read')) return fail(400, { refused: m.participants_table_refused_no_file() });
	const table = tableIn(form);
	return shown(locals, table, columnsIn(form, table));
}

/** Fills in what the table says, as one act; what it would do is worked out again from what is stored now. */
export async function fillFromTable({ locals, request }: RequestEvent) {
	const { member } = askingMember(locals);
	const form = await request.formData();
	const table = tableIn(form);
	const { people, attributes } = await known(locals);
	const { cells } = previewTable(table, columnsIn(form, table), people, attributes);
	const { changes, refused } = await fillAttributeValues(database(), member, {
		id: uuidV7(),
		act: 'describe-participants',
		cells
	});
	const told = m.participants_filled({ count: changes.length });
	const [first] = refused;
	if (first === undefined) return { told };
	return {
		told: `${told} ${m.participants_not_for_cells({ count: refused.length, why: refusalWords[first.reason]() })}`
	};
}

async function shown(locals: App.Locals, table: AttributeTable, chosen: TableColumns | undefined) {
	const { people, attributes } = await known(locals);
	const name = chosen === undefined ? nameColumnOf(table, people) : chosen.name;
	const columns = chosen ?? { name, attributes: matchColumns(table, name, attributes) };
	const preview = shownPreview(previewTable(table, columns, people, attributes), people, attributes);
	return { read: { table, columns, preview } };
}

async function known(locals: App.Locals) {
	const { project } = askingMember(locals);
	const scheme = await listScheme(database(), project.id);
	const subjects = await listDescribedSubjects(database(), project.id);
	return {
		people: subjects.filter(({ level }) => level === 'participant'),
		attributes: scheme.filter(({ isOn, level }) => isOn && level === 'participant')
	};
}

function tableIn(form: FormData): AttributeTable {
	const sent = parseJson(textIn(form, 'read'));
	const [header, rows] = isRecord(sent) ? [sent['header'], sent['rows']] : [];
	if (!isWords(header) || !Array.isArray(rows) || !rows.every(isWords)) error(400, m.shell_not_understood());
	const isTooMuch = rows.length > attributeTableLimits.rows || header.length > attributeTableLimits.columns;
	if (isTooMuch) error(400, m.shell_not_understood());
	return { header, rows };
}

function isWords(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function columnsIn(form: FormData, { header }: AttributeTable): TableColumns {
	const chosen = [...header.keys()].map((column) => textIn(form, `column ${column}`));
	const name = chosen.indexOf('name');
	const attributes = new Map<number, string>();
	for (const [column, attributeId] of chosen.entries()) {
		if (attributeId !== '' && attributeId !== 'name') attributes.set(column, attributeId);
	}
	return { name: name === -1 ? undefined : name, attributes };
}

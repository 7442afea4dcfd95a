import type { AttributeTableRefusal } from '#lib/import/attribute-table.ts';
import { m } from '#lib/paraglide/messages.js';

/** Why a table cannot be read. */
export const tableRefusalWords: Readonly<Record<AttributeTableRefusal, () => string>> = {
	'too-large': m.participants_table_refused_too_large,
	'empty-table': m.participants_table_refused_empty,
	'too-many-cells': m.participants_table_refused_too_many,
	'not-text': m.participants_table_refused_not_a_table,
	'not-spreadsheet': m.participants_table_refused_not_a_table,
	'password-protected': m.participants_table_refused_password,
	'broken-zip': m.participants_table_refused_broken,
	'unpacks-too-large': m.participants_table_refused_too_large,
	'took-too-long': m.participants_table_refused_too_much_work,
	'took-too-much-memory': m.participants_table_refused_too_much_work
};

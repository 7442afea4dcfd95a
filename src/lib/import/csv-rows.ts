import { parse } from 'csv-parse/sync';

/** The rows of a comma-separated table by the names of its header; every cell is text. A ragged table throws. */
export function csvRows<Column extends string>(table: string): Readonly<Record<Column, string>>[] {
	return parse<Readonly<Record<Column, string>>>(table, { columns: true, bom: true });
}

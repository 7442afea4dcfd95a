import { parse } from 'csv-parse/sync';

/** The rows of a comma-separated table by the names of its header. A ragged table throws. */
export function csvRows<Row extends object>(table: string): Row[] {
	return parse<Row>(table, { columns: true, bom: true });
}

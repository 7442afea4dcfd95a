import type { ImportedFinding } from '#lib/import/monitor-finding-row.ts';
import { readMonitorFindings } from '#lib/import/monitor-findings-csv.ts';
import directions from './material/monitor-directions.csv?raw';
import figures from './material/monitor-findings.csv?raw';

export type PublishedFindings = { readonly findings: readonly ImportedFinding[]; readonly repairedRows: number };

/** The published figures and directions on social safety in vocational education (mbo), each with its source. */
export function publishedFindings(): PublishedFindings {
	const tables = [figures, directions].map((table) => {
		const result = readMonitorFindings(new TextEncoder().encode(table));
		if (!result.ok) throw new Error(`The published findings do not read: ${result.reason}, row ${result.rowNumber}`);
		return result;
	});
	return {
		findings: tables.flatMap((table) => table.findings),
		repairedRows: tables.reduce((rows, table) => rows + table.repairedRows, 0)
	};
}

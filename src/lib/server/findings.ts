import type { Kysely } from 'kysely';
import { readFindingYear } from '#lib/monitor/finding-year.ts';
import { directions, type Finding, type Measurement } from '#lib/monitor/finding.ts';
import type { Database } from './database/schema.ts';

type FindingRow = Database['finding'];

/** The findings of a project, in the order in which they were brought in. */
export async function listFindings(db: Kysely<Database>, projectId: string): Promise<Finding[]> {
	const rows = await db
		.selectFrom('finding')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('position')
		.orderBy('id')
		.execute();
	return rows.map(findingOf);
}

/** Adds the findings that are not there yet, after the others, and says which; the caller opens the transaction. */
export async function insertNewFindings(
	db: Kysely<Database>,
	projectId: string,
	findings: readonly Finding[]
): Promise<readonly Finding[]> {
	const last = await db
		.selectFrom('finding')
		.select((expression) => expression.fn.max('position').as('position'))
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	const first = (last?.position ?? -1) + 1;
	const added: Finding[] = [];
	for (const finding of findings) {
		const result = await db
			.insertInto('finding')
			.values({
				...measurementColumns(finding),
				id: finding.id,
				project_id: projectId,
				indicator_key: finding.indicator?.key ?? '',
				indicator_nl: finding.indicator?.label.nl ?? '',
				indicator_en: finding.indicator?.label.en ?? '',
				population: finding.population,
				dimension: finding.dimension,
				subgroup: finding.subgroup,
				comparator: finding.comparator ?? '',
				year: finding.year.words,
				note: finding.note,
				source_title: finding.source.title,
				source_reference: finding.source.reference,
				position: first + added.length
			})
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if ((result.numInsertedOrUpdatedRows ?? 0n) > 0n) added.push(finding);
	}
	return added;
}

function findingOf(row: FindingRow): Finding {
	const year = readFindingYear(row.year);
	if (year === undefined) throw new Error('A stored year of a finding is none');
	return {
		id: row.id,
		indicator:
			row.indicator_key === ''
				? undefined
				: { key: row.indicator_key, label: { nl: row.indicator_nl, en: row.indicator_en } },
		population: row.population,
		dimension: row.dimension,
		subgroup: row.subgroup,
		comparator: row.comparator === '' ? undefined : row.comparator,
		year,
		source: { title: row.source_title, reference: row.source_reference },
		measurement: measurementOf(row),
		note: row.note
	};
}

function measurementColumns({ measurement }: Finding) {
	if (measurement.kind === 'direction') {
		return { value: null, unit: null, n: null, approximately: null, direction: measurement.direction };
	}
	return {
		value: measurement.value,
		unit: measurement.unit,
		n: measurement.n ?? null,
		approximately: measurement.certainty === 'exact' ? null : measurement.certainty.approximately,
		direction: null
	};
}

function measurementOf(row: FindingRow): Measurement {
	if (row.value !== null) {
		const certainty = row.approximately === null ? 'exact' : { approximately: row.approximately };
		return { kind: 'value', value: row.value, unit: row.unit ?? '', n: row.n ?? undefined, certainty };
	}
	const direction = directions.find((known) => known === row.direction);
	if (direction === undefined) throw new Error('A stored direction of a finding is not known');
	return { kind: 'direction', direction };
}

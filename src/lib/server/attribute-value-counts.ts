import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** How many people, focus groups or institutions have each value, by attribute id and value. */
export async function countAttributeValues(
	db: Kysely<Database>,
	projectId: string
): Promise<ReadonlyMap<string, ReadonlyMap<string, number>>> {
	const rows = await db
		.selectFrom('attribute_value')
		.innerJoin('attribute', 'attribute.id', 'attribute_value.attribute_id')
		.select(['attribute_id', 'value'])
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.where('attribute.project_id', '=', projectId)
		.groupBy(['attribute_id', 'value'])
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.attribute_id)].map(([attributeId, own]) => [
			attributeId,
			new Map(own.map((row) => [row.value, row.n]))
		])
	);
}

import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { csvRows } from '#lib/import/csv-rows.ts';
import type { Attribute, AttributeValue } from '#lib/participants/attribute.ts';
import type { Database } from './database/schema.ts';
import starterAttributes from './monitor/material/attributes.csv?raw';

/**
 * The attributes that may be used, in their order: ordinary personal data only. Special categories, what may imply
 * them, and the administration of consent are kept with the project as a scheme, and stay off.
 */
export async function listAttributes(db: Kysely<Database>, projectId: string): Promise<Attribute[]> {
	const rows = await db
		.selectFrom('attribute')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('gdpr_class', '=', 'ordinary')
		.orderBy('position')
		.execute();
	return rows.map((row) => {
		const values: AttributeValue[] = JSON.parse(row.values);
		return {
			id: row.id,
			key: row.key,
			level: row.level,
			label: { nl: row.label_nl, en: row.label_en },
			values,
			gdprClass: row.gdpr_class,
			isRestricted: row.gdpr_class !== 'ordinary',
			monitorDimension: row.monitor_dimension === '' ? undefined : row.monitor_dimension,
			isValueClearAlone: row.is_value_clear_alone === 1
		};
	});
}

/** The values of the attributes that may be used, by the person, focus group or institution that has them, and by key. */
export async function listAttributeValues(
	db: Kysely<Database>,
	projectId: string
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
	const rows = await db
		.selectFrom('attribute_value')
		.innerJoin('attribute', 'attribute.id', 'attribute_value.attribute_id')
		.select(['attribute_value.subject_id', 'attribute.key', 'attribute_value.value'])
		.where('attribute.project_id', '=', projectId)
		.where('attribute.gdpr_class', '=', 'ordinary')
		.orderBy('attribute.position')
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.subject_id)].map(([subjectId, own]) => [
			subjectId,
			new Map(own.map((row) => [row.key, row.value]))
		])
	);
}

/** Gives a new project the attributes of the monitor's background questions. */
export async function insertStarterAttributes(db: Kysely<Database>, projectId: string): Promise<void> {
	await db
		.insertInto('attribute')
		.values(
			csvRows<StarterAttribute>(starterAttributes).map((attribute, position) => ({
				id: uuidV7(),
				project_id: projectId,
				key: attribute.key,
				level: attribute.level,
				label_nl: attribute.label_nl,
				label_en: attribute.label_en,
				values: JSON.stringify(starterValues(attribute)),
				gdpr_class: attribute.gdpr_class,
				is_value_clear_alone: attribute.is_value_clear_alone === 'yes' ? 1 : 0,
				monitor_dimension: attribute.monitor_dimension,
				position,
				is_on: attribute.gdpr_class === 'ordinary' ? 1 : 0,
				consent_statement: null,
				stated_by: null,
				stated_at: null
			}))
		)
		.execute();
}

type StarterAttribute = {
	readonly key: string;
	readonly level: Attribute['level'];
	readonly label_nl: string;
	readonly label_en: string;
	/** Lists of equal length, divided by semicolons: what is stored, and its words in both languages. */
	readonly values: string;
	readonly values_nl: string;
	readonly values_en: string;
	readonly is_value_clear_alone: 'yes' | 'no';
	readonly gdpr_class: Attribute['gdprClass'];
	readonly monitor_dimension: string;
};

function starterValues(attribute: StarterAttribute): AttributeValue[] {
	const nl = attribute.values_nl.split('; ');
	const en = attribute.values_en.split('; ');
	return attribute.values.split('; ').map((value, index) => ({
		value,
		label: { nl: nl[index] ?? value, en: en[index] ?? value }
	}));
}

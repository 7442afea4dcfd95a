import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { csvRows } from '#lib/import/csv-rows.ts';
import type { Attribute, AttributeValue } from '#lib/participants/attribute.ts';
import type { Database } from './database/schema.ts';
import starterAttributes from './monitor/material/attributes.csv?raw';

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

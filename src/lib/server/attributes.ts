import type { Kysely, Selectable } from 'kysely';
import type { Attribute, AttributeValue } from '#lib/participants/attribute.ts';
import type { SchemeAttribute } from '#lib/participants/scheme-attribute.ts';
import type { Database } from './database/schema.ts';

/**
 * The attributes that may be used in tables, attributions and exports, in their order: ordinary personal data that is on.
 * Special categories and what may imply them are never among them (`listScheme` has those).
 */
export async function listAttributes(db: Kysely<Database>, projectId: string): Promise<Attribute[]> {
	const rows = await db
		.selectFrom('attribute')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('gdpr_class', '=', 'ordinary')
		.where('is_on', '=', 1)
		.orderBy('position')
		.execute();
	return rows.map(attributeOf);
}

/** All attributes of a project, on or off, special categories included; for those who describe participants only. */
export async function listScheme(db: Kysely<Database>, projectId: string): Promise<SchemeAttribute[]> {
	const rows = await db
		.selectFrom('attribute')
		.leftJoin('member', 'member.id', 'attribute.stated_by')
		.selectAll('attribute')
		.select('member.name as stated_by_name')
		.where('attribute.project_id', '=', projectId)
		.where('gdpr_class', '!=', 'governance')
		.orderBy('position')
		.execute();
	return rows.map((row) => ({
		...attributeOf(row),
		isOn: row.is_on === 1,
		statedConsent:
			row.consent_statement === null || row.stated_at === null
				? undefined
				: { words: row.consent_statement, memberName: row.stated_by_name ?? '', statedAt: row.stated_at }
	}));
}

export async function insertAttribute(
	db: Kysely<Database>,
	projectId: string,
	attribute: SchemeAttribute
): Promise<void> {
	const last = await db
		.selectFrom('attribute')
		.select(({ fn }) => fn.max('position').as('position'))
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	await db
		.insertInto('attribute')
		.values({
			id: attribute.id,
			project_id: projectId,
			key: attribute.key,
			level: attribute.level,
			...wordColumns(attribute),
			gdpr_class: attribute.gdprClass,
			is_value_clear_alone: attribute.isValueClearAlone ? 1 : 0,
			monitor_dimension: attribute.monitorDimension ?? '',
			position: (last?.position ?? -1) + 1,
			is_on: attribute.isOn ? 1 : 0,
			consent_statement: null,
			stated_by: null,
			stated_at: null
		})
		.execute();
}

/** Writes how an attribute and its values are called, and their order. */
export async function updateAttributeWords(
	db: Kysely<Database>,
	projectId: string,
	attribute: SchemeAttribute
): Promise<void> {
	await db
		.updateTable('attribute')
		.set(wordColumns(attribute))
		.where('project_id', '=', projectId)
		.where('id', '=', attribute.id)
		.execute();
}

/** Turns an attribute on, with the consent that was stated for it where it needs one, or off. */
export async function updateAttributeUse(
	db: Kysely<Database>,
	projectId: string,
	attributeId: string,
	use:
		| { readonly isOn: false }
		| {
				readonly isOn: true;
				readonly statement: string | undefined;
				readonly statedBy: string;
				readonly statedAt: number;
		  }
): Promise<void> {
	const stated = use.isOn && use.statement !== undefined ? { ...use, words: use.statement } : undefined;
	await db
		.updateTable('attribute')
		.set({
			is_on: use.isOn ? 1 : 0,
			consent_statement: stated?.words ?? null,
			stated_by: stated?.statedBy ?? null,
			stated_at: stated?.statedAt ?? null
		})
		.where('project_id', '=', projectId)
		.where('id', '=', attributeId)
		.execute();
}

function wordColumns(attribute: SchemeAttribute) {
	return { label_nl: attribute.label.nl, label_en: attribute.label.en, values: JSON.stringify(attribute.values) };
}

function attributeOf(row: Selectable<Database['attribute']>): Attribute {
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
		.where('attribute.is_on', '=', 1)
		.orderBy('attribute.position')
		.execute();
	return new Map(
		[...Map.groupBy(rows, (row) => row.subject_id)].map(([subjectId, own]) => [
			subjectId,
			new Map(own.map((row) => [row.key, row.value]))
		])
	);
}

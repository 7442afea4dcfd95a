import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { addAttribute, type AddAttributeResult, type NewAttribute } from '#lib/participants/add-attribute.ts';
import {
	changeAttribute,
	type AttributeChange,
	type ChangeAttributeResult
} from '#lib/participants/change-attribute.ts';
import { countAttributeValues } from './attribute-value-counts.ts';
import { insertAttribute, listScheme, updateAttributeWords } from './attributes.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';

type Asking = Pick<Member, 'id' | 'projectId'>;

/** Adds an attribute of the project's own to its scheme. */
export async function addToScheme(
	db: Kysely<Database>,
	member: Asking,
	stated: NewAttribute
): Promise<AddAttributeResult> {
	return db.transaction().execute(async (transaction) => {
		const result = addAttribute(await listScheme(transaction, member.projectId), stated);
		if (!result.ok) return result;
		await insertAttribute(transaction, member.projectId, result.attribute);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: member.projectId,
			memberId: member.id,
			act: 'add-attribute',
			subjectId: result.attribute.id,
			after: wordsOf(result.attribute),
			madeAt: Date.now()
		});
		return result;
	});
}

/** Renames an attribute of the scheme and its values, adds values, or puts them in another order. */
export async function changeInScheme(
	db: Kysely<Database>,
	member: Asking,
	attributeId: string,
	change: AttributeChange
): Promise<ChangeAttributeResult | { readonly ok: false; readonly reason: 'no-such-attribute' }> {
	const { projectId } = member;
	return db.transaction().execute(async (transaction) => {
		const attribute = (await listScheme(transaction, projectId)).find(({ id }) => id === attributeId);
		if (attribute === undefined) return { ok: false, reason: 'no-such-attribute' } as const;
		const inUse = (await countAttributeValues(transaction, projectId)).get(attributeId);
		const result = changeAttribute(attribute, change, new Set(inUse?.keys()));
		if (!result.ok) return result;
		await updateAttributeWords(transaction, projectId, result.attribute);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: member.id,
			act: 'change-attributes',
			subjectId: attribute.id,
			before: wordsOf(attribute),
			after: wordsOf(result.attribute),
			madeAt: Date.now()
		});
		return result;
	});
}

function wordsOf({ key, label, values }: { key: string; label: unknown; values: unknown }) {
	return { key, label, values };
}

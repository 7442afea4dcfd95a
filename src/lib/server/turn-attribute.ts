import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { turnOnAttribute, type TurnOnRefusal } from '#lib/participants/turn-on-attribute.ts';
import { listScheme, updateAttributeUse } from './attributes.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import { forgetValues } from './forget-values.ts';
import type { Member } from './members.ts';

type TurnResult =
	| { readonly ok: true; readonly valuesDeleted: number }
	| { readonly ok: false; readonly reason: TurnOnRefusal | 'no-such-attribute' };

/** Turns an attribute on; for a restricted one with the consent that the lead states, who stated it, and when. */
export async function turnAttributeOn(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	attributeId: string,
	stated: { readonly statement: string; readonly hasEachPersonAgreed: boolean }
): Promise<TurnResult> {
	return db.transaction().execute(async (transaction): Promise<TurnResult> => {
		const attribute = await findInScheme(transaction, member.projectId, attributeId);
		if (attribute === undefined) return { ok: false, reason: 'no-such-attribute' };
		const decided = turnOnAttribute(attribute, stated);
		if (!decided.ok) return decided;
		if (attribute.isOn) return { ok: true, valuesDeleted: 0 };
		const statedAt = Date.now();
		const use = { isOn: true, statement: decided.statement, statedBy: member.id, statedAt } as const;
		await updateAttributeUse(transaction, member.projectId, attribute.id, use);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: member.projectId,
			memberId: member.id,
			act: 'turn-on-attribute',
			subjectId: attribute.id,
			after: { key: attribute.key, statement: decided.statement },
			madeAt: statedAt
		});
		return { ok: true, valuesDeleted: 0 };
	});
}

/**
 * Turns an attribute off. The values of an ordinary one are kept, out of sight; those of a restricted one are deleted,
 * from the history too.
 */
export async function turnAttributeOff(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	attributeId: string
): Promise<TurnResult> {
	return db.transaction().execute(async (transaction): Promise<TurnResult> => {
		const attribute = await findInScheme(transaction, member.projectId, attributeId);
		if (attribute === undefined) return { ok: false, reason: 'no-such-attribute' };
		if (!attribute.isOn) return { ok: true, valuesDeleted: 0 };
		const attributeIds = attribute.isRestricted ? [attribute.id] : [];
		const valuesDeleted = await forgetValues(transaction, member.projectId, { attributeIds });
		await updateAttributeUse(transaction, member.projectId, attribute.id, { isOn: false });
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: member.projectId,
			memberId: member.id,
			act: 'turn-off-attribute',
			subjectId: attribute.id,
			before: { key: attribute.key, statement: attribute.statedConsent?.words },
			after: { valuesDeleted },
			madeAt: Date.now()
		});
		return { ok: true, valuesDeleted };
	});
}

async function findInScheme(db: Kysely<Database>, projectId: string, attributeId: string) {
	return (await listScheme(db, projectId)).find(({ id }) => id === attributeId);
}

import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { listScheme } from './attributes.ts';
import type { Database } from './database/schema.ts';
import { listDescribedSubjects } from './described-subjects.ts';
import { insertEvent, type Act } from './events.ts';
import type { Member } from './members.ts';
import { listParticipants, setAttributeValue, updateConsent } from './participants.ts';
import { parsePeopleEvent, type ToldOfPeople } from './people-events.ts';

const undoable: readonly Act[] = ['describe-participants', 'describe-group', 'record-consent'];

export type UndonePeopleAct = {
	readonly restored: number;
	/** What somebody has changed since, and therefore stays. */
	readonly kept: number;
};

/** The last thing a member filled in or recorded about people that has not been taken back. */
export async function findLastPeopleAct(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>
): Promise<{ readonly eventId: string; readonly madeAt: number } | undefined> {
	const row = await db
		.selectFrom('event')
		.select(['id', 'made_at'])
		.where('project_id', '=', member.projectId)
		.where('member_id', '=', member.id)
		.where('act', 'in', undoable)
		.where('undone_by', 'is', null)
		.where('after', 'is not', null)
		.orderBy('made_at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row && { eventId: row.id, madeAt: row.made_at };
}

/**
 * Takes back an act of the member's own; the taking back is an event of its own. `undefined` when there is no such act, or
 * when it has been taken back already.
 */
export async function undoPeopleAct(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	eventId: string
): Promise<UndonePeopleAct | undefined> {
	const { projectId } = member;
	return db.transaction().execute(async (transaction) => {
		const event = await transaction
			.selectFrom('event')
			.select(['id', 'before', 'after'])
			.where('id', '=', eventId)
			.where('project_id', '=', projectId)
			.where('member_id', '=', member.id)
			.where('act', 'in', undoable)
			.where('undone_by', 'is', null)
			.executeTakeFirst();
		if (event === undefined) return undefined;
		const [before, after] = [parsePeopleEvent(event.before), parsePeopleEvent(event.after)];
		const restored =
			(await restoreValues(transaction, projectId, before, after)) +
			(await restoreConsents(transaction, projectId, before, after));
		const id = uuidV7();
		await insertEvent(transaction, {
			id,
			projectId,
			memberId: member.id,
			act: 'undo',
			subjectId: event.id,
			madeAt: Date.now()
		});
		await transaction.updateTable('event').set({ undone_by: id }).where('id', '=', event.id).execute();
		return { restored, kept: before.cells.length + before.consents.length - restored };
	});
}

async function restoreValues(
	db: Kysely<Database>,
	projectId: string,
	before: ToldOfPeople,
	after: ToldOfPeople
): Promise<number> {
	const subjects = new Map((await listDescribedSubjects(db, projectId)).map((subject) => [subject.id, subject]));
	const attributes = new Map((await listScheme(db, projectId)).map((attribute) => [attribute.id, attribute]));
	const left = new Map(after.cells.map((cell) => [`${cell.subjectId} ${cell.attributeId}`, cell.value]));
	let restored = 0;
	for (const { subjectId, attributeId, value } of before.cells) {
		const subject = subjects.get(subjectId);
		const attribute = attributes.get(attributeId);
		if (subject === undefined || subject.hasWithdrawn || attribute?.isOn !== true) continue;
		if (value !== undefined && attribute.isRestricted && !subject.maySpecialDataBeRecorded) continue;
		if (subject.values.get(attributeId) !== left.get(`${subjectId} ${attributeId}`)) continue;
		await setAttributeValue(db, projectId, attributeId, subjectId, value);
		restored += 1;
	}
	return restored;
}

async function restoreConsents(
	db: Kysely<Database>,
	projectId: string,
	before: ToldOfPeople,
	after: ToldOfPeople
): Promise<number> {
	const people = new Map((await listParticipants(db, projectId)).map((person) => [person.id, person]));
	const left = new Map(after.consents.map(({ participantId, consent }) => [participantId, consent]));
	let restored = 0;
	for (const { participantId, consent } of before.consents) {
		const now = people.get(participantId)?.consent;
		if (now === undefined || now.status === 'withdrawn') continue;
		if (JSON.stringify(now) !== JSON.stringify(left.get(participantId))) continue;
		await updateConsent(db, projectId, participantId, consent);
		restored += 1;
	}
	return restored;
}

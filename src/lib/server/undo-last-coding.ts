import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { Coding } from '#lib/coding/coding.ts';
import { undoCoding, type CodingAct, type CodingUndo } from '#lib/coding/undo-coding.ts';
import { deleteCoding, insertCoding, listCodingsOfCode } from './codings.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';

/**
 * Takes back the last act of a coder on the own layer of a transcript that has not been taken back before; again and again
 * down to the first. `undefined` when there is nothing left. The taking back is an event of its own.
 */
export async function undoLastCoding(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string,
	coderId: string
): Promise<CodingUndo | undefined> {
	return db.transaction().execute(async (transaction) => {
		const last = await findLastCodingAct(transaction, projectId, transcriptId, coderId);
		if (last === undefined) return undefined;
		const { codeId } = last.coding;
		const undo = undoCoding(last, await listCodingsOfCode(transaction, transcriptId, coderId, codeId));
		const madeAt = Date.now();
		for (const coding of undo.remove) await deleteCoding(transaction, coding.id);
		for (const coding of undo.restore) await insertCoding(transaction, coding, madeAt);
		const id = uuidV7();
		await insertEvent(transaction, { id, projectId, memberId: coderId, act: 'undo', subjectId: last.eventId, madeAt });
		await transaction.updateTable('event').set({ undone_by: id }).where('id', '=', last.eventId).execute();
		return undo;
	});
}

async function findLastCodingAct(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string,
	coderId: string
): Promise<(CodingAct & { readonly eventId: string }) | undefined> {
	const row = await db
		.selectFrom('event')
		.select(['id', 'act', 'before', 'after'])
		.where('project_id', '=', projectId)
		.where('member_id', '=', coderId)
		.where('act', 'in', ['apply-code', 'remove-coding'])
		.where('undone_by', 'is', null)
		.where((expression) =>
			expression.or([
				expression('after', 'like', `%"transcriptId":"${transcriptId}"%`),
				expression('before', 'like', `%"transcriptId":"${transcriptId}"%`)
			])
		)
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	const coding = codingIn(row?.act === 'apply-code' ? row.after : row?.before);
	if (row === undefined || coding === undefined) return undefined;
	return { eventId: row.id, act: row.act === 'apply-code' ? 'apply-code' : 'remove-coding', coding };
}

function codingIn(json: string | null | undefined): Coding | undefined {
	return json === null || json === undefined ? undefined : JSON.parse(json);
}

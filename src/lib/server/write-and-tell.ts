import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { Database } from './database/schema.ts';
import { insertEvent, type ProjectEvent } from './events.ts';

/** Writes and tells of it in one transaction; what was refused has written nothing and is not told of. */
export async function writeAndTell<Refusal>(
	db: Kysely<Database>,
	event: Omit<ProjectEvent, 'id'>,
	write: (transaction: Kysely<Database>) => Promise<Refusal | undefined>
): Promise<Refusal | undefined> {
	return db.transaction().execute(async (transaction) => {
		const refusal = await write(transaction);
		if (refusal === undefined) await insertEvent(transaction, { ...event, id: uuidV7() });
		return refusal;
	});
}

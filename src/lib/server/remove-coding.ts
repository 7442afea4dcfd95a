import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { deleteCoding, findCoding } from './codings.ts';
import type { Database } from './database/schema.ts';
import { shareTransaction } from './database/share-transaction.ts';
import { insertEvent } from './events.ts';

/** Takes a coding out of its coder's own layer. Somebody else's coding, or none, answers false. */
export async function removeCoding(
	db: Kysely<Database>,
	removal: {
		readonly projectId: string;
		readonly transcriptId: string;
		readonly coderId: string;
		readonly codingId: string;
	}
): Promise<boolean> {
	return shareTransaction(db, async (transaction) => {
		const coding = await findCoding(transaction, removal.codingId);
		if (coding?.coderId !== removal.coderId || coding.passage.transcriptId !== removal.transcriptId) return false;
		await deleteCoding(transaction, coding.id);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: removal.projectId,
			memberId: removal.coderId,
			act: 'remove-coding',
			subjectId: coding.id,
			before: coding,
			madeAt: Date.now()
		});
		return true;
	});
}

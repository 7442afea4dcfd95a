import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** A transaction that writes nothing when it ends in a refusal, even one that comes halfway. */
export async function refusableTransaction<Refusal>(
	db: Kysely<Database>,
	write: (transaction: Kysely<Database>) => Promise<Refusal | undefined>
): Promise<Refusal | undefined> {
	let refusal: Refusal | undefined;
	const halfway = new Error('Refused halfway');
	try {
		await db.transaction().execute(async (transaction) => {
			refusal = await write(transaction);
			if (refusal !== undefined) throw halfway;
		});
	} catch (cause) {
		if (cause !== halfway) throw cause;
	}
	return refusal;
}

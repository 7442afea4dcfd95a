import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Traced } from './traced.ts';
import { tracedKinds } from './traced-kinds.ts';

/** Makes the database stand as in `after` where it stood as in `before`; the caller opens the transaction. */
export async function writeTraced(db: Kysely<Database>, before: Traced, after: Traced, madeAt: number): Promise<void> {
	for (const kind of tracedKinds.toReversed()) await kind.removeMissing(db, before, after);
	for (const kind of tracedKinds) await kind.putAll(db, after, madeAt);
}

/**
 * Whether the database still stands as in `now`, so that making it stand as in `next` harms no later work and breaks no rule. Acts
 * of before they were traced tell of nothing that could be turned.
 */
export async function canTurn(db: Kysely<Database>, now: Traced, next: Traced): Promise<boolean> {
	if (!tracedKinds.some((kind) => kind.isIn(now) || kind.isIn(next))) return false;
	for (const kind of tracedKinds) {
		if (!(await kind.stands(db, now, next)) || !(await kind.fits(db, now, next))) return false;
	}
	return true;
}

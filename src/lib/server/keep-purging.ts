import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import { log } from './log.ts';
import { purgeRemovedWords } from './purge-removed-words.ts';

const hour = 60 * 60 * 1000;

/** Purges removed words whose time is over: now, and every hour as long as the program runs. Gives how to stop. */
export async function keepPurging(db: Kysely<Database>): Promise<() => void> {
	const purge = async () => {
		const purged = await purgeRemovedWords(db, { which: 'expired', now: Date.now() });
		if (purged > 0) log.info({ purged });
	};
	await purge();
	const timer = setInterval(
		() =>
			void purge().catch((cause: unknown) => log.error({ kind: cause instanceof Error ? cause.name : typeof cause })),
		hour
	);
	timer.unref();
	return () => clearInterval(timer);
}

import { createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';
import { installationKey } from './installation-key.ts';

/** Longest list that is taken at once. */
export const mostKnownNames = 5000;

/**
 * The names of a list as somebody typed or pasted it: one a line, or divided by commas, tabs or semicolons. First names
 * and surnames count apart, because a transcript seldom says both. Particles (`van`, `de`) are no names.
 */
export function namesIn(written: string): string[] {
	const words = written.split(/[\s,;]+/u).map((word) => word.replace(/^\P{L}+|\P{L}+$/gu, ''));
	return [...new Set(words.filter((word) => word.length > 1 && !particles.has(word.toLowerCase())))];
}

const particles = new Set([
	'van',
	'de',
	'der',
	'den',
	'het',
	'ter',
	'ten',
	'te',
	'el',
	'al',
	'von',
	'la',
	'le',
	'di',
	'da',
	'op',
	'in'
]);

/**
 * Adds names to the list of a project. Only a keyed hash of each is kept: the key lies beside the database and not in
 * it, so the list cannot be read back from the database or from a copy of it. Gives how many are new.
 */
export async function addKnownNames(
	db: Kysely<Database>,
	projectId: string,
	names: readonly string[]
): Promise<number> {
	const hash = hashWith(await saltOf(db, projectId));
	let added = 0;
	for (const name of names.slice(0, mostKnownNames)) {
		const result = await db
			.insertInto('known_name')
			.values({ project_id: projectId, hash: hash(name) })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		added += Number(result.numInsertedOrUpdatedRows ?? 0n);
	}
	return added;
}

export async function countKnownNames(db: Kysely<Database>, projectId: string): Promise<number> {
	const { count } = await db
		.selectFrom('known_name')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('project_id', '=', projectId)
		.executeTakeFirstOrThrow();
	return count;
}

export async function deleteKnownNames(db: Kysely<Database>, projectId: string): Promise<void> {
	await db.deleteFrom('known_name').where('project_id', '=', projectId).execute();
}

/** Which of these words stand on the list of the project. */
export async function knownAmong(
	db: Kysely<Database>,
	projectId: string,
	words: ReadonlySet<string>
): Promise<ReadonlySet<string>> {
	const rows = await db.selectFrom('known_name').select('hash').where('project_id', '=', projectId).execute();
	if (rows.length === 0) return new Set();
	const hashes = new Set(rows.map((row) => row.hash));
	const hash = hashWith(await saltOf(db, projectId));
	return new Set([...words].filter((word) => hashes.has(hash(word))));
}

/** Case and accents do not count: a transcriber writes `Cesar` for `César`. */
function hashWith(salt: string): (name: string) => string {
	const key = installationKey();
	return (name) => {
		const folded = name
			.normalize('NFD')
			.replace(/\p{M}+/gu, '')
			.toLowerCase();
		return createHmac('sha256', key).update(salt).update('\0').update(folded).digest('base64url');
	};
}

async function saltOf(db: Kysely<Database>, projectId: string): Promise<string> {
	const { name_salt: salt } = await db
		.selectFrom('project')
		.select('name_salt')
		.where('id', '=', projectId)
		.executeTakeFirstOrThrow();
	if (salt !== null) return salt;
	const made = randomBytes(16).toString('base64url');
	await db.updateTable('project').set({ name_salt: made }).where('id', '=', projectId).execute();
	return made;
}

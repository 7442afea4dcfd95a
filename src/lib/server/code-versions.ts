import type { Kysely, Selectable } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import type { CodeWords } from '#lib/codebook/code-words.ts';
import type { CodeVersionRow, Database } from './database/schema.ts';

/** Who wrote a version, and when; nobody for what comes with the program. */
export type Written = { readonly memberId: string | undefined; readonly madeAt: number };

/** What a code said at one time. */
export type CodeVersion = CodeWords & {
	readonly version: number;
	/** `undefined` for what came with the program or stood before versions were kept. */
	readonly writer: string | undefined;
	readonly madeAt: number;
};

export async function insertCodeVersion(
	db: Kysely<Database>,
	{ id, version, name, definition, useFor, notFor, example }: Pick<Code, 'id' | 'version'> & CodeWords,
	{ memberId, madeAt }: Written
): Promise<void> {
	await db
		.insertInto('code_version')
		.values({
			...{ code_id: id, version, name, definition, example },
			use_for: useFor,
			not_for: notFor,
			member_id: memberId ?? null,
			made_at: madeAt
		})
		.execute();
}

/** Every version of a code, the oldest first; those that were taken back as well, since codings may have been given under them. */
export async function listCodeVersions(db: Kysely<Database>, codeId: string): Promise<CodeVersion[]> {
	const rows = await db
		.selectFrom('code_version')
		.leftJoin('member', 'member.id', 'code_version.member_id')
		.selectAll('code_version')
		.select('member.name as writer')
		.where('code_id', '=', codeId)
		.orderBy('version')
		.execute();
	return rows.map((row) => ({
		...wordsOf(row),
		version: row.version,
		writer: row.writer ?? undefined,
		madeAt: row.made_at
	}));
}

export async function findCodeWords(
	db: Kysely<Database>,
	codeId: string,
	version: number
): Promise<CodeWords | undefined> {
	const row = await db
		.selectFrom('code_version')
		.selectAll()
		.where('code_id', '=', codeId)
		.where('version', '=', version)
		.executeTakeFirst();
	return row && wordsOf(row);
}

/** The number that the next version of a code gets. No number is given twice, not after undoing either. */
export async function findNextCodeVersion(db: Kysely<Database>, codeId: string): Promise<number> {
	const { newest } = await db
		.selectFrom('code_version')
		.select(({ fn }) => fn.max('version').as('newest'))
		.where('code_id', '=', codeId)
		.executeTakeFirstOrThrow();
	return Number(newest) + 1;
}

function wordsOf(row: Selectable<CodeVersionRow>): CodeWords {
	const { name, definition, example } = row;
	return { name, definition, useFor: row.use_for, notFor: row.not_for, example };
}

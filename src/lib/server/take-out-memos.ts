import type { Kysely, Selectable } from 'kysely';
import { partsOutside } from '#lib/transcripts/parts-outside.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import type { EdgeInTurn, KeptOfWithdrawal } from './withdrawal.ts';
import type { ReachedTranscript } from './withdrawal-reach.ts';

type EdgesOf = (
	range: TextRange,
	parts: readonly (TextRange & { readonly id: string })[]
) => { readonly start: EdgeInTurn; readonly end: EdgeInTurn };

/**
 * Takes memos and comments off the words of one person. What lies on those words alone goes, and so does what was removed
 * earlier and touches them, since nobody can look at it any more. What reaches further keeps the rest and its present words
 * only. Codings have been taken out before. Gives what undoing needs; the caller opens the transaction.
 */
export async function takeOutMemos(
	db: Kysely<Database>,
	transcript: ReachedTranscript,
	edgesOf: EdgesOf
): Promise<KeptOfWithdrawal['memos']> {
	const kept: KeptOfWithdrawal['memos'][number][] = [];
	const memoIds = new Set(transcript.ranges.filter(({ table }) => table === 'memo').map(({ id }) => id));
	for (const id of memoIds) {
		const row = await findRow(db, id);
		const range = { start: row.start_offset ?? 0, end: row.end_offset ?? 0 };
		const [outside] = partsOutside(transcript.text, range, transcript.own);
		const part = row.removed_at === null ? outside : undefined;
		kept.push({
			...{ row, versions: await listVersions(db, id) },
			...edgesOf(range, part === undefined ? [] : [{ ...part, id }])
		});
		if (part === undefined) await db.deleteFrom('memo').where('id', '=', id).execute();
		else await keepPresentWords(db, row, { start_offset: part.start, end_offset: part.end });
	}
	for (const id of transcript.commentIds) {
		const row = await findRow(db, id);
		kept.push({ row, versions: await listVersions(db, id) });
		const coding = await db
			.selectFrom('coding')
			.select('id')
			.where('id', '=', row.coding_id ?? '')
			.executeTakeFirst();
		if (coding === undefined || row.removed_at !== null) await db.deleteFrom('memo').where('id', '=', id).execute();
		else await keepPresentWords(db, row, {});
	}
	return kept;
}

function findRow(db: Kysely<Database>, id: string): Promise<Selectable<Database['memo']>> {
	return db.selectFrom('memo').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

function listVersions(db: Kysely<Database>, id: string) {
	return db.selectFrom('memo_version').selectAll().where('memo_id', '=', id).orderBy('version').execute();
}

async function keepPresentWords(
	db: Kysely<Database>,
	{ id, version }: Selectable<Database['memo']>,
	place: { readonly start_offset?: number; readonly end_offset?: number }
): Promise<void> {
	await db.deleteFrom('memo_version').where('memo_id', '=', id).where('version', '<>', version).execute();
	if (place.start_offset !== undefined) await db.updateTable('memo').set(place).where('id', '=', id).execute();
}

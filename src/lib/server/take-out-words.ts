import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { partsOutside } from '#lib/transcripts/parts-outside.ts';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import { takeOutMemos } from './take-out-memos.ts';
import type { EdgeInTurn, KeptOfWithdrawal } from './withdrawal.ts';
import type { ReachedTranscript } from './withdrawal-reach.ts';

/**
 * Takes codings, quotes and memos off the words of one person, before those words are masked: what lies on them alone
 * goes, what reaches beyond them keeps the rest. Gives what undoing needs. The caller opens the transaction.
 */
export async function takeOutWords(
	db: Kysely<Database>,
	transcript: ReachedTranscript
): Promise<Pick<KeptOfWithdrawal, 'codings' | 'addedCodingIds' | 'quotes' | 'memos' | 'eventIds'>> {
	const idsOf = (table: string) => [
		...new Set(transcript.ranges.filter((range) => range.table === table).map(({ id }) => id))
	];
	const codings: KeptOfWithdrawal['codings'][number][] = [];
	const addedCodingIds: string[] = [];
	for (const id of idsOf('coding')) {
		const row = await db.selectFrom('coding').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
		const { start_offset: start, end_offset: end, ...rest } = row;
		await db.deleteFrom('coding').where('id', '=', id).execute();
		const parts = partsOutside(transcript.text, { start, end }, transcript.own).map((part, index) => ({
			...part,
			id: index === 0 ? id : uuidV7()
		}));
		codings.push({ row: rest, ...edgesOf(transcript, { start, end }, parts) });
		addedCodingIds.push(...parts.slice(1).map((part) => part.id));
		for (const part of parts)
			await db
				.insertInto('coding')
				.values({ ...rest, id: part.id, start_offset: part.start, end_offset: part.end })
				.execute();
	}
	const quotes: KeptOfWithdrawal['quotes'][number][] = [];
	for (const id of idsOf('quote_segment')) quotes.push(await takeOutQuote(db, transcript, id));
	const memos = await takeOutMemos(db, transcript, (range, parts) => edgesOf(transcript, range, parts));
	return { codings, addedCodingIds, quotes, memos, eventIds: await standingEvents(db, idsOf('event')) };
}

/** Of some acts those that are not taken back already. */
async function standingEvents(db: Kysely<Database>, ids: readonly string[]): Promise<string[]> {
	const standing: string[] = [];
	for (const id of ids) {
		const row = await db.selectFrom('event').select('undone_by').where('id', '=', id).executeTakeFirst();
		if (row?.undone_by === null) standing.push(id);
	}
	return standing;
}

async function takeOutQuote(
	db: Kysely<Database>,
	transcript: ReachedTranscript,
	id: string
): Promise<KeptOfWithdrawal['quotes'][number]> {
	const row = await db.selectFrom('quote').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	const segments = await db.selectFrom('quote_segment').selectAll().where('quote_id', '=', id).execute();
	const rows = await db.selectFrom('joint_display_row').select('id').where('quote_id', '=', id).execute();
	await db.updateTable('joint_display_row').set({ quote_id: null }).where('quote_id', '=', id).execute();
	await db.deleteFrom('quote').where('id', '=', id).execute();
	return {
		row,
		segments: segments.map(({ position, start_offset: start, end_offset: end }) => ({
			position,
			...edgesOf(transcript, { start, end }, [])
		})),
		jointDisplayRowIds: rows.map((one) => one.id)
	};
}

function edgesOf(
	{ own, stretches }: ReachedTranscript,
	{ start, end }: TextRange,
	parts: readonly (TextRange & { readonly id: string })[]
): { start: EdgeInTurn; end: EdgeInTurn } {
	const within = own.filter((turn) => overlaps(turn, { start, end }));
	const [first, last] = [within[0], within.at(-1)];
	if (first === undefined || last === undefined) throw new Error('A stretch that a person reaches lies on their words');
	const turnIdOf = (turn: TextRange) => stretches.find((stretch) => stretch.start === turn.start)?.id ?? '';
	const before = parts.find((part) => part.start < first.start);
	const after = parts.findLast((part) => part.end > last.end);
	return {
		start: {
			turnId: turnIdOf(first),
			...(before === undefined ? { within: start - first.start } : { within: start - before.start, partId: before.id })
		},
		end: {
			turnId: turnIdOf(last),
			...(after === undefined ? { within: end - last.start } : { within: end - after.end, partId: after.id })
		}
	};
}

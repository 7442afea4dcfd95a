import type { Kysely } from 'kysely';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';
import { wordCount } from '#lib/transcripts/word-count.ts';
import { listCopiedWords } from './copied-words.ts';
import type { Database } from './database/schema.ts';
import { listKeptRanges, listToldCodings, type KeptRange } from './kept-ranges.ts';
import { listSpokenTranscripts, type SpokenTranscript } from './turns-of-participant.ts';
import type { WithdrawalCounts } from './withdrawal.ts';

/** A transcript in which somebody speaks, with all that lies on those words. */
export type ReachedTranscript = SpokenTranscript & {
	readonly ranges: readonly KeptRange[];
	/** Comments on codings that lie there, or did. */
	readonly commentIds: readonly string[];
};

/** Everything that words of one person reach. */
export type WithdrawalReach = {
	readonly transcripts: readonly ReachedTranscript[];
	readonly values: readonly { readonly attributeId: string; readonly value: string }[];
	/** Exports that hold words of this person and are not stale yet. */
	readonly exports: readonly { readonly id: string; readonly kind: string; readonly madeAt: number }[];
	/** The words of each turn. */
	readonly turns: readonly string[];
	readonly counts: WithdrawalCounts;
};

export async function withdrawalReach(
	db: Kysely<Database>,
	projectId: string,
	participantId: string
): Promise<WithdrawalReach> {
	const spoken = await listSpokenTranscripts(db, projectId, participantId);
	const transcripts = await Promise.all(
		spoken.map(async (transcript) => {
			const kept = await listKeptRanges(db, transcript.id);
			const ranges = kept.filter((range) => isOneOf(transcript.own, range));
			const told = await listToldCodings(db, transcript.id);
			const codingIds = new Set([
				...ranges.filter(({ table }) => table === 'coding').map(({ id }) => id),
				...told.filter((range) => isOneOf(transcript.own, range)).map(({ codingId }) => codingId)
			]);
			return { ...transcript, ranges, commentIds: await listCommentIds(db, projectId, codingIds) };
		})
	);
	const values = await db
		.selectFrom('attribute_value')
		.innerJoin('attribute', 'attribute.id', 'attribute_value.attribute_id')
		.select(['attribute_id as attributeId', 'value'])
		.where('attribute.project_id', '=', projectId)
		.where('subject_id', '=', participantId)
		.execute();
	const exports = await db
		.selectFrom('report_export')
		.innerJoin('report_export_participant', 'export_id', 'report_export.id')
		.select(['report_export.id', 'kind', 'made_at as madeAt'])
		.where('project_id', '=', projectId)
		.where('participant_id', '=', participantId)
		.where('stale_at', 'is', null)
		.orderBy('made_at')
		.execute();
	const idsOf = (table: KeptRange['table']) => [
		...new Set(transcripts.flatMap(({ ranges }) => ranges.filter((range) => range.table === table).map(({ id }) => id)))
	];
	const codings = idsOf('coding');
	const turns = transcripts.flatMap(({ text, own }) => own.map(({ start, end }) => text.slice(start, end)));
	const goingAnyway = new Set([...idsOf('memo'), ...idsOf('quote_segment')]);
	const copies = (await listCopiedWords(db, projectId, turns)).filter(({ id }) => !goingAnyway.has(id));
	return {
		transcripts,
		values,
		exports,
		turns,
		counts: {
			transcripts: transcripts.length,
			turns: transcripts.reduce((total, { own }) => total + own.length, 0),
			words: transcripts.reduce((total, { text, own }) => total + wordCount(text, own), 0),
			codings: codings.length,
			coders: await countCoders(db, codings),
			quotes: idsOf('quote_segment').length,
			memos: await countMemos(db, [...idsOf('memo'), ...new Set(transcripts.flatMap(({ commentIds }) => commentIds))]),
			values: values.length,
			exports: exports.length,
			copies: copies.length,
			sharedTurns: await countSharedTurns(
				db,
				transcripts.map(({ id }) => id)
			)
		}
	};
}

async function listCommentIds(
	db: Kysely<Database>,
	projectId: string,
	codingIds: ReadonlySet<string>
): Promise<string[]> {
	const rows = await db
		.selectFrom('memo')
		.select(['id', 'coding_id'])
		.where('project_id', '=', projectId)
		.where('coding_id', 'is not', null)
		.execute();
	return rows.filter((row) => codingIds.has(row.coding_id ?? '')).map(({ id }) => id);
}

/** Those that somebody can see. */
async function countMemos(db: Kysely<Database>, ids: readonly string[]): Promise<number> {
	let count = 0;
	for (const id of ids) {
		const row = await db.selectFrom('memo').select('removed_at').where('id', '=', id).executeTakeFirst();
		if (row?.removed_at === null) count += 1;
	}
	return count;
}

function isOneOf(own: readonly TextRange[], range: TextRange): boolean {
	return own.some((turn) => overlaps(turn, range));
}

async function countSharedTurns(db: Kysely<Database>, transcriptIds: readonly string[]): Promise<number> {
	if (transcriptIds.length === 0) return 0;
	const { count } = await db
		.selectFrom('speaker_turn')
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where('transcript_id', 'in', transcriptIds)
		.where('speaker', 'in', ['several', 'unknown'])
		.executeTakeFirstOrThrow();
	return count;
}

async function countCoders(db: Kysely<Database>, codingIds: readonly string[]): Promise<number> {
	const coders = new Set<string>();
	for (let first = 0; first < codingIds.length; first += 500) {
		const rows = await db
			.selectFrom('coding')
			.select('coder_id')
			.distinct()
			.where('id', 'in', codingIds.slice(first, first + 500))
			.execute();
		for (const row of rows) coders.add(row.coder_id);
	}
	return coders.size;
}

import type { Kysely } from 'kysely';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';
import { wordCount } from '#lib/transcripts/word-count.ts';
import { listCopiedWords } from './copied-words.ts';
import type { Database } from './database/schema.ts';
import { listKeptRanges, type KeptRange } from './kept-ranges.ts';
import { listSpokenTranscripts, type SpokenTranscript } from './turns-of-participant.ts';
import type { WithdrawalCounts } from './withdrawal.ts';

/** Everything that words of one person reach. */
export type WithdrawalReach = {
	readonly transcripts: readonly (SpokenTranscript & { readonly ranges: readonly KeptRange[] })[];
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
		spoken.map(async (transcript) => ({
			...transcript,
			ranges: (await listKeptRanges(db, transcript.id)).filter((range) => isOneOf(transcript.own, range))
		}))
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
			memos: idsOf('memo').length,
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

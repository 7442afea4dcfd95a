import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** An export that was made, and that somebody may still have. */
export type ReportExport = {
	readonly id: string;
	/** Which file it was: `docx`, `csv`, … */
	readonly kind: string;
	readonly memberName: string;
	readonly madeAt: number;
};

type MadeExport = Pick<ReportExport, 'id' | 'kind' | 'madeAt'> & {
	readonly projectId: string;
	readonly memberId: string;
};

/** Remembers that quotes left the project, and whose words they hold, so that a withdrawal can tell which files are stale. */
export async function insertReportExport(
	db: Kysely<Database>,
	{ quoteIds, ...made }: MadeExport & { readonly quoteIds: readonly string[] }
): Promise<void> {
	const speakerIds = await speakersOfQuotes(db, made.projectId, new Set(quoteIds));
	await insertExportOfSpeakers(db, { ...made, speakerIds });
}

/** The same for memos: they are about the words that they lie on. */
export async function insertMemoExport(
	db: Kysely<Database>,
	{ memoIds, ...made }: MadeExport & { readonly memoIds: readonly string[] }
): Promise<void> {
	const speakerIds = await speakersUnderMemos(db, made.projectId, new Set(memoIds));
	await insertExportOfSpeakers(db, { ...made, speakerIds });
}

/** Remembers that words of some participants left the project in a file. */
export async function insertExportOfSpeakers(
	db: Kysely<Database>,
	made: MadeExport & { readonly speakerIds: ReadonlySet<string> }
): Promise<void> {
	await db
		.insertInto('report_export')
		.values({
			...{ id: made.id, project_id: made.projectId, member_id: made.memberId },
			...{ kind: made.kind, made_at: made.madeAt }
		})
		.execute();
	for (const participantId of made.speakerIds)
		await db
			.insertInto('report_export_participant')
			.values({ export_id: made.id, participant_id: participantId })
			.execute();
}

/** Exports that hold words of somebody who has withdrawn since, or of that one person; newest first. */
export async function listStaleExports(
	db: Kysely<Database>,
	projectId: string,
	participantId?: string
): Promise<ReportExport[]> {
	return db
		.selectFrom('report_export')
		.innerJoin('member', 'member.id', 'report_export.member_id')
		.select(['report_export.id', 'kind', 'member.name as memberName', 'made_at as madeAt'])
		.where('report_export.project_id', '=', projectId)
		.where('stale_at', 'is not', null)
		.$if(participantId !== undefined, (query) =>
			query.where('report_export.id', 'in', (of) =>
				of
					.selectFrom('report_export_participant')
					.select('export_id')
					.where('participant_id', '=', participantId ?? '')
			)
		)
		.orderBy('made_at', 'desc')
		.execute();
}

async function speakersOfQuotes(
	db: Kysely<Database>,
	projectId: string,
	quoteIds: ReadonlySet<string>
): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('quote')
		.innerJoin('quote_segment', 'quote_segment.quote_id', 'quote.id')
		.innerJoin('speaker_turn', (join) =>
			join
				.onRef('speaker_turn.transcript_id', '=', 'quote.transcript_id')
				.onRef('speaker_turn.start_offset', '<', 'quote_segment.end_offset')
				.onRef('speaker_turn.end_offset', '>', 'quote_segment.start_offset')
		)
		.select(['quote.id', 'speaker_turn.participant_id as participantId'])
		.where('quote.project_id', '=', projectId)
		.execute();
	return new Set(
		rows.flatMap(({ id, participantId }) => (participantId !== null && quoteIds.has(id) ? [participantId] : []))
	);
}

async function speakersUnderMemos(
	db: Kysely<Database>,
	projectId: string,
	memoIds: ReadonlySet<string>
): Promise<ReadonlySet<string>> {
	const rows = await db
		.selectFrom('memo')
		.leftJoin('coding', 'coding.id', 'memo.coding_id')
		.innerJoin('speaker_turn', (join) =>
			join
				.on(({ eb, fn, ref }) =>
					eb(ref('speaker_turn.transcript_id'), '=', fn.coalesce('memo.transcript_id', 'coding.transcript_id'))
				)
				.on(({ eb, fn, ref }) =>
					eb(ref('speaker_turn.start_offset'), '<', fn.coalesce('memo.end_offset', 'coding.end_offset'))
				)
				.on(({ eb, fn, ref }) =>
					eb(ref('speaker_turn.end_offset'), '>', fn.coalesce('memo.start_offset', 'coding.start_offset'))
				)
		)
		.select(['memo.id', 'speaker_turn.participant_id as participantId'])
		.where('memo.project_id', '=', projectId)
		.execute();
	return new Set(
		rows.flatMap(({ id, participantId }) => (participantId !== null && memoIds.has(id) ? [participantId] : []))
	);
}

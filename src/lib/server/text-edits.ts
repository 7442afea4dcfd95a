import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** One line of the log of changes to a text: what kind, where, who and when; never which words. */
export type LoggedTextEdit = {
	readonly id: string;
	readonly reason: 'redaction' | 'correction' | 'withdrawal';
	readonly kind: string | undefined;
	readonly memberName: string;
	readonly madeAt: number;
	readonly purgeAt: number;
	/** Numbers of the turns it is in; empty once it is undone or purged. */
	readonly turnNumbers: readonly number[];
	readonly state: 'can-be-undone' | 'covered' | 'undone' | 'purged';
};

export async function listTextEdits(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string
): Promise<LoggedTextEdit[]> {
	const edits = await db
		.selectFrom('text_edit')
		.innerJoin('member', 'member.id', 'text_edit.member_id')
		.select(['text_edit.id', 'reason', 'kind', 'member.name', 'made_at', 'purge_at', 'purged_at', 'undone_at'])
		.where('text_edit.project_id', '=', projectId)
		.where('transcript_id', '=', transcriptId)
		.orderBy('text_edit.id', 'desc')
		.execute();
	const places = await db
		.selectFrom('text_edit_place')
		.innerJoin('text_edit', 'text_edit.id', 'text_edit_place.edit_id')
		.innerJoin('speaker_turn', (join) =>
			join
				.onRef('speaker_turn.transcript_id', '=', 'text_edit.transcript_id')
				.onRef('speaker_turn.start_offset', '<=', 'text_edit_place.start_offset')
				.onRef('speaker_turn.end_offset', '>=', 'text_edit_place.end_offset')
		)
		.select(['edit_id', 'covered_by', 'number'])
		.where('text_edit.transcript_id', '=', transcriptId)
		.orderBy('text_edit_place.start_offset')
		.execute();
	const placesOf = Map.groupBy(places, (place) => place.edit_id);
	return edits.map((edit) => {
		const own = placesOf.get(edit.id) ?? [];
		return {
			id: edit.id,
			reason: edit.reason,
			kind: edit.kind ?? undefined,
			memberName: edit.name,
			madeAt: edit.made_at,
			purgeAt: edit.purge_at,
			turnNumbers: [...new Set(own.flatMap(({ number }) => number ?? []))],
			state:
				edit.undone_at !== null
					? 'undone'
					: edit.purged_at !== null
						? 'purged'
						: own.some((place) => place.covered_by !== null)
							? 'covered'
							: 'can-be-undone'
		};
	});
}

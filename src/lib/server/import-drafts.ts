import type { Kysely } from 'kysely';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import type { ReadOptions } from '#lib/import/read-options.ts';
import type { Database } from './database/schema.ts';
import { nothingDecided, reviewDecisionsOf, type ReviewDecisions } from './review-decisions.ts';
import { importedTranscriptOf } from './stored-imported-transcript.ts';
import { readOptionsOf } from './stored-read-options.ts';

/** A file that was read and waits for review. Labels of the file stand here and nowhere else, until the draft goes. */
export type ImportDraft = {
	readonly id: string;
	readonly memberId: string;
	readonly fileName: string;
	/** Size of the file that was read. */
	readonly byteCount: number;
	readonly imported: ImportedTranscript;
	/** How the reviewer wanted it to be read. */
	readonly options: ReadOptions;
	readonly decisions: ReviewDecisions;
	readonly madeAt: number;
};

/** The drafts of a project, in the order in which they were read. */
export async function listImportDrafts(db: Kysely<Database>, projectId: string): Promise<ImportDraft[]> {
	const rows = await db
		.selectFrom('import_draft')
		.selectAll()
		.where('project_id', '=', projectId)
		.orderBy('made_at')
		.orderBy('id')
		.execute();
	return rows.map(draftOf);
}

/** The drafts of a project by id alone, in the same order. */
export async function listImportDraftIds(db: Kysely<Database>, projectId: string): Promise<string[]> {
	const rows = await db
		.selectFrom('import_draft')
		.select('id')
		.where('project_id', '=', projectId)
		.orderBy('made_at')
		.orderBy('id')
		.execute();
	return rows.map((row) => row.id);
}

export async function findImportDraft(
	db: Kysely<Database>,
	projectId: string,
	draftId: string
): Promise<ImportDraft | undefined> {
	const row = await db
		.selectFrom('import_draft')
		.selectAll()
		.where('project_id', '=', projectId)
		.where('id', '=', draftId)
		.executeTakeFirst();
	return row && draftOf(row);
}

/** The file of a draft; `undefined` when it was not kept, as with drafts of an earlier version. */
export async function findImportSource(
	db: Kysely<Database>,
	projectId: string,
	draftId: string
): Promise<Uint8Array | undefined> {
	const row = await db
		.selectFrom('import_source')
		.innerJoin('import_draft', 'import_draft.id', 'import_source.draft_id')
		.select('bytes')
		.where('project_id', '=', projectId)
		.where('draft_id', '=', draftId)
		.executeTakeFirst();
	return row?.bytes;
}

/** Whether the file of a draft is still there to be read in another way. */
export async function hasImportSource(db: Kysely<Database>, projectId: string, draftId: string): Promise<boolean> {
	const row = await db
		.selectFrom('import_source')
		.innerJoin('import_draft', 'import_draft.id', 'import_source.draft_id')
		.select('draft_id')
		.where('project_id', '=', projectId)
		.where('draft_id', '=', draftId)
		.executeTakeFirst();
	return row !== undefined;
}

/** Keeps what was read, and the file itself so that it can be read again in another way; both go with the draft. */
export async function insertImportDraft(
	db: Kysely<Database>,
	projectId: string,
	draft: Omit<ImportDraft, 'options' | 'decisions'>,
	source?: Uint8Array
): Promise<void> {
	await db
		.insertInto('import_draft')
		.values({
			id: draft.id,
			project_id: projectId,
			member_id: draft.memberId,
			file_name: draft.fileName,
			byte_count: draft.byteCount,
			imported: JSON.stringify(draft.imported),
			made_at: draft.madeAt,
			options: '{}',
			decisions: '{}'
		})
		.execute();
	if (source !== undefined) {
		await db.insertInto('import_source').values({ draft_id: draft.id, bytes: source }).execute();
	}
}

/** Puts another reading of the same file in the place of the first; decisions about its words no longer hold. */
export async function updateDraftReading(
	db: Kysely<Database>,
	projectId: string,
	draftId: string,
	reading: {
		readonly imported: ImportedTranscript;
		readonly options: ReadOptions;
		readonly decisions: ReviewDecisions;
	}
): Promise<void> {
	await db
		.updateTable('import_draft')
		.set({
			imported: JSON.stringify(reading.imported),
			options: JSON.stringify(reading.options),
			decisions: JSON.stringify(reading.decisions)
		})
		.where('project_id', '=', projectId)
		.where('id', '=', draftId)
		.execute();
}

/** False when the draft is not there any more. */
export async function updateDraftDecisions(
	db: Kysely<Database>,
	projectId: string,
	draftId: string,
	decisions: ReviewDecisions
): Promise<boolean> {
	const result = await db
		.updateTable('import_draft')
		.set({ decisions: JSON.stringify(decisions) })
		.where('project_id', '=', projectId)
		.where('id', '=', draftId)
		.executeTakeFirst();
	return result.numUpdatedRows > 0n;
}

/** False when the draft was not there, or not any more. */
export async function deleteImportDraft(db: Kysely<Database>, projectId: string, draftId: string): Promise<boolean> {
	const result = await db
		.deleteFrom('import_draft')
		.where('project_id', '=', projectId)
		.where('id', '=', draftId)
		.executeTakeFirst();
	return result.numDeletedRows > 0n;
}

function draftOf(row: Database['import_draft']): ImportDraft {
	return {
		id: row.id,
		memberId: row.member_id,
		fileName: row.file_name,
		byteCount: row.byte_count,
		imported: importedTranscriptOf(row.imported),
		options: readOptionsOf(row.options) ?? {},
		decisions: reviewDecisionsOf(row.decisions) ?? nothingDecided,
		madeAt: row.made_at
	};
}

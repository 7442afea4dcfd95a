import type { Kysely } from 'kysely';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import type { Database } from './database/schema.ts';
import { importedTranscriptOf } from './stored-imported-transcript.ts';

/** A file that was read and waits for review. Labels of the file stand here and nowhere else, until the draft goes. */
export type ImportDraft = {
	readonly id: string;
	readonly memberId: string;
	readonly fileName: string;
	/** Size of the file that was read. */
	readonly byteCount: number;
	readonly imported: ImportedTranscript;
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

export async function insertImportDraft(db: Kysely<Database>, projectId: string, draft: ImportDraft): Promise<void> {
	await db
		.insertInto('import_draft')
		.values({
			id: draft.id,
			project_id: projectId,
			member_id: draft.memberId,
			file_name: draft.fileName,
			byte_count: draft.byteCount,
			imported: JSON.stringify(draft.imported),
			made_at: draft.madeAt
		})
		.execute();
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
		madeAt: row.made_at
	};
}

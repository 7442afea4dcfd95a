import type { Kysely } from 'kysely';
import type { ImportRefusal, ImportedTranscript } from '#lib/import/imported-transcript.ts';
import type { ReadOptions } from '#lib/import/read-options.ts';
import type { Database } from './database/schema.ts';
import { findImportSource, updateDraftReading, type ImportDraft } from './import-drafts.ts';
import { readTranscriptFile } from './jobs/read-transcript-file.ts';
import { nothingDecided } from './review-decisions.ts';

export type RereadResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: ImportRefusal | 'source-not-kept' };

type ReadAgain =
	| { readonly ok: true; readonly transcript: ImportedTranscript }
	| { readonly ok: false; readonly reason: ImportRefusal | 'source-not-kept' };

/**
 * Reads the file of a draft once more, as the reviewer wants it. Where that cannot be done the draft stays as it was.
 * What was decided about its words goes, because other words stand at those places; the title and the choices stay
 * where the labels are the same.
 */
export async function rereadDraft(
	db: Kysely<Database>,
	projectId: string,
	draft: ImportDraft,
	options: ReadOptions
): Promise<RereadResult> {
	const result = await readDraftAs(db, projectId, draft, options);
	if (!result.ok) return result;
	const { text } = result.transcript;
	const isSameText = text === draft.imported.text;
	const { title, isJoining, notesAsMemos } = draft.decisions;
	await updateDraftReading(db, projectId, draft.id, {
		imported: result.transcript,
		options,
		decisions: isSameText
			? { ...draft.decisions, choices: [] }
			: {
					...nothingDecided,
					notesAsMemos,
					...(title === undefined ? {} : { title }),
					...(isJoining === undefined ? {} : { isJoining })
				}
	});
	return { ok: true };
}

/** What the file of a draft would say if it were read in another way; nothing is kept of it. */
export async function readDraftAs(
	db: Kysely<Database>,
	projectId: string,
	draft: Pick<ImportDraft, 'id' | 'fileName'>,
	options: ReadOptions
): Promise<ReadAgain> {
	const bytes = await findImportSource(db, projectId, draft.id);
	if (bytes === undefined) return { ok: false, reason: 'source-not-kept' };
	return readTranscriptFile(new Uint8Array(bytes), draft.fileName, options);
}

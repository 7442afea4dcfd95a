import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { labelsOf } from '#lib/transcripts/labelled-transcript.ts';
import type { SpeakerAssignment } from '#lib/transcripts/speaker-assignment.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import { confirmImport } from '../confirm-import.ts';
import type { Database } from '../database/schema.ts';
import { insertImportDraft } from '../import-drafts.ts';
import { readTranscriptFile } from '../jobs/read-transcript-file.ts';
import { nothingDecided } from '../review-decisions.ts';
import { findTranscript } from '../transcripts.ts';
import { exampleFile, exampleMaterial } from './example-material.ts';

type ReadFile = { readonly groupId: string; readonly byteCount: number; readonly imported: ImportedTranscript };

/** The transcripts by the number of their group in the material, such as `FG-01`. */
export type ExampleTranscripts = ReadonlyMap<string, Transcript & { readonly focusGroupId: string }>;

/** Reads the six files as an upload is read, in threads of their own and side by side. */
export function readExampleFiles(): Promise<ReadFile[]> {
	return Promise.all(
		exampleMaterial.groups.map(async ({ group_id: groupId, file }) => {
			const bytes = await exampleFile(file);
			const byteCount = bytes.length;
			const result = await readTranscriptFile(bytes, file);
			if (!result.ok) throw new Error(`An example file does not read: ${file}, ${result.reason}`);
			return { groupId, byteCount, imported: result.transcript };
		})
	);
}

/** Confirms each file as a reviewer would: the moderator's label, and every other label as the pseudonym it already is. */
export async function addExampleTranscripts(
	db: Kysely<Database>,
	{
		projectId,
		memberId,
		files,
		madeAt
	}: {
		readonly projectId: string;
		readonly memberId: string;
		readonly files: readonly ReadFile[];
		readonly madeAt: number;
	}
): Promise<ExampleTranscripts> {
	const transcripts = new Map<string, Transcript & { readonly focusGroupId: string }>();
	for (const { group_id: groupId, file, title, moderator_label: moderator } of exampleMaterial.groups) {
		const read = files.find((candidate) => candidate.groupId === groupId);
		if (read === undefined) throw new Error(`The example lacks ${file}`);
		const { imported, byteCount } = read;
		const draft = {
			...{ id: uuidV7(), memberId, fileName: file, byteCount, imported, madeAt },
			options: {},
			decisions: nothingDecided
		};
		await insertImportDraft(db, projectId, draft);
		const confirmed = await confirmImport(db, draft, {
			projectId,
			memberId,
			title,
			assignments: new Map(
				labelsOf(imported).map(({ label }): [string, SpeakerAssignment] => [
					label,
					label === moderator ? { kind: 'moderator' } : { kind: 'new-participant', pseudonym: label }
				])
			),
			isJoining: false,
			mayBeQuoted: true,
			isRead: true,
			replacements: [],
			notesAsMemos: false,
			confirmedAt: madeAt
		});
		if (confirmed?.ok !== true) throw new Error(`The example file ${file} cannot be confirmed`);
		const transcript = await findTranscript(db, projectId, confirmed.transcriptId);
		const { focus_group_id: focusGroupId } = await db
			.selectFrom('transcript')
			.select('focus_group_id')
			.where('id', '=', confirmed.transcriptId)
			.executeTakeFirstOrThrow();
		if (transcript === undefined) throw new Error(`The example file ${file} was not stored`);
		transcripts.set(groupId, { ...transcript, focusGroupId });
	}
	return transcripts;
}

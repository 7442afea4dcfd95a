import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { rangeMover } from '#lib/transcripts/range-mover.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import type { Database } from './database/schema.ts';
import { insertMemo } from './memos.ts';

/** Makes memos of the comments and footnotes of a file, each on the words of the turn that it hung on. */
export async function insertNotesAsMemos(
	db: Kysely<Database>,
	transcriptId: string,
	{ turns }: ImportedTranscript,
	by: {
		readonly projectId: string;
		readonly memberId: string;
		readonly replacements: readonly TextReplacement[];
		readonly confirmedAt: number;
	}
): Promise<void> {
	const move = rangeMover(by.replacements);
	for (const turn of turns) {
		const { start, end } = move(turn);
		for (const note of turn.notes ?? [])
			await insertMemo(db, by.projectId, {
				...{ id: uuidV7(), authorId: by.memberId, origin: note.kind, text: note.text, madeAt: by.confirmedAt },
				on: { kind: 'passage', passage: { transcriptId, start, end } }
			});
	}
}

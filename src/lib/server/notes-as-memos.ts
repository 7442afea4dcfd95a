import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { rangeMover } from '#lib/transcripts/range-mover.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import type { Database } from './database/schema.ts';

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
			await db
				.insertInto('memo')
				.values({
					...{ id: uuidV7(), project_id: by.projectId, author_id: by.memberId, transcript_id: transcriptId },
					...{ start_offset: start, end_offset: end, code_id: null, origin: note.kind },
					...{ text: note.text, made_at: by.confirmedAt }
				})
				.execute();
	}
}

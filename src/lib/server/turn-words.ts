import type { Kysely } from 'kysely';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import type { Database } from './database/schema.ts';
import { keysOfTranscript, turnKey } from './turn-key.ts';

const mostRowsAtOnce = 500;

/** Puts the words of a new transcript's turns into the index; the caller has stored the turns in the same transaction. */
export async function insertTurnWords(
	db: Kysely<Database>,
	{ id, text, turns }: Pick<Transcript, 'id' | 'text' | 'turns'>
): Promise<void> {
	const { number } = await db
		.insertInto('indexed_transcript')
		.values({ transcript_id: id })
		.returning('number')
		.executeTakeFirstOrThrow();
	for (let first = 0; first < turns.length; first += mostRowsAtOnce) {
		const some = turns.slice(first, first + mostRowsAtOnce);
		await db
			.insertInto('indexed_turn')
			.values(
				some.map((turn) => ({
					id: turnKey(number, turn.number),
					turn_id: turn.id,
					speaker: turn.speaker.kind,
					participant_id: turn.speaker.kind === 'participant' ? turn.speaker.participantId : null
				}))
			)
			.execute();
		await db
			.insertInto('turn_words')
			.values(some.map((turn) => ({ rowid: turnKey(number, turn.number), words: text.slice(turn.start, turn.end) })))
			.execute();
	}
}

/** Makes the index say what the turns of a transcript say by now; what they no longer say is gone from it. */
export async function updateTurnWords(db: Kysely<Database>, transcriptId: string, text: string): Promise<void> {
	const indexed = await db
		.selectFrom('indexed_transcript')
		.select('number')
		.where('transcript_id', '=', transcriptId)
		.executeTakeFirst();
	if (indexed === undefined) return;
	const keys = keysOfTranscript(indexed.number);
	const turns = await db
		.selectFrom('speaker_turn')
		.innerJoin('indexed_turn', 'indexed_turn.turn_id', 'speaker_turn.id')
		.innerJoin('turn_words', 'turn_words.rowid', 'indexed_turn.id')
		.select(['indexed_turn.id', 'start_offset', 'end_offset', 'words'])
		.where('indexed_turn.id', '>=', keys.first)
		.where('indexed_turn.id', '<=', keys.last)
		.execute();
	for (const { id, start_offset, end_offset, words } of turns) {
		const spoken = text.slice(start_offset, end_offset);
		if (spoken !== words) await db.updateTable('turn_words').set({ words: spoken }).where('rowid', '=', id).execute();
	}
}

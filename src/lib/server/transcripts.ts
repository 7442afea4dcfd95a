import type { Kysely } from 'kysely';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import type { SpeakerTurn, StructureLine } from '#lib/transcripts/speaker-turn.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import type { Database, SpeakerTurnRow } from './database/schema.ts';
import { insertTurnWords } from './turn-words.ts';

/** A transcript without its words, as lists and switchers show it. */
export type TranscriptInList = {
	readonly id: string;
	readonly focusGroupId: string;
	readonly focusGroupNumber: number;
	readonly title: string;
	readonly turnCount: number;
	readonly wordCount: number;
	readonly durationSeconds: number | undefined;
};

export async function listTranscripts(db: Kysely<Database>, projectId: string): Promise<TranscriptInList[]> {
	const rows = await db
		.selectFrom('transcript')
		.innerJoin('focus_group', 'focus_group.id', 'transcript.focus_group_id')
		.select(['transcript.id', 'focus_group_id', 'number', 'title', 'turn_count', 'word_count', 'duration_seconds'])
		.where('transcript.project_id', '=', projectId)
		.orderBy('number')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		focusGroupId: row.focus_group_id,
		focusGroupNumber: row.number,
		title: row.title,
		turnCount: row.turn_count,
		wordCount: row.word_count,
		durationSeconds: row.duration_seconds ?? undefined
	}));
}

export async function findTranscriptText(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string
): Promise<string | undefined> {
	const row = await db
		.selectFrom('transcript')
		.select('text')
		.where('project_id', '=', projectId)
		.where('id', '=', transcriptId)
		.executeTakeFirst();
	return row?.text;
}

/** Which version of its text a transcript has: offsets that were read from another one mean nothing. */
export async function findTextVersion(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string
): Promise<number | undefined> {
	const row = await db
		.selectFrom('transcript')
		.select('text_version')
		.where('project_id', '=', projectId)
		.where('id', '=', transcriptId)
		.executeTakeFirst();
	return row?.text_version;
}

/** The words of a transcript with the version that they are; offsets of one version say nothing about another. */
export async function findVersionedText(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string
): Promise<{ readonly text: string; readonly textVersion: number } | undefined> {
	const row = await db
		.selectFrom('transcript')
		.select(['text', 'text_version'])
		.where('project_id', '=', projectId)
		.where('id', '=', transcriptId)
		.executeTakeFirst();
	return row && { text: row.text, textVersion: row.text_version };
}

export async function findTranscript(
	db: Kysely<Database>,
	projectId: string,
	transcriptId: string
): Promise<Transcript | undefined> {
	const text = await findTranscriptText(db, projectId, transcriptId);
	if (text === undefined) return undefined;
	return { id: transcriptId, text, ...splitRows(await listTurnRows(db, [transcriptId])) };
}

/** Every transcript of a project with its words and turns, in the order of the focus groups. */
export async function listWholeTranscripts(db: Kysely<Database>, projectId: string): Promise<Transcript[]> {
	const texts = await db
		.selectFrom('transcript')
		.innerJoin('focus_group', 'focus_group.id', 'transcript.focus_group_id')
		.select(['transcript.id', 'text'])
		.where('transcript.project_id', '=', projectId)
		.orderBy('number')
		.execute();
	const turnRows = await listTurnRows(
		db,
		texts.map((row) => row.id)
	);
	const rowsOf = Map.groupBy(turnRows, (row) => row.transcript_id);
	return texts.map((row) => ({ id: row.id, text: row.text, ...splitRows(rowsOf.get(row.id) ?? []) }));
}

/** Stores a transcript with its turns; the caller opens the transaction. */
export async function insertTranscript(
	db: Kysely<Database>,
	transcript: Transcript & {
		readonly projectId: string;
		readonly focusGroupId: string;
		readonly format: string;
		readonly wordCount: number;
		readonly importedAt: number;
	}
): Promise<void> {
	const lastTurn = transcript.turns.findLast((turn) => (turn.endSeconds ?? turn.startSeconds) !== undefined);
	await db
		.insertInto('transcript')
		.values({
			id: transcript.id,
			project_id: transcript.projectId,
			focus_group_id: transcript.focusGroupId,
			text: transcript.text,
			format: transcript.format,
			word_count: transcript.wordCount,
			turn_count: transcript.turns.length,
			duration_seconds: lastTurn?.endSeconds ?? lastTurn?.startSeconds ?? null,
			imported_at: transcript.importedAt,
			text_version: 1
		})
		.execute();
	const rows = [
		...transcript.turns.map((turn) => rowOfTurn(transcript.id, turn)),
		...transcript.structure.map((line) => rowOfStructure(transcript.id, line))
	];
	for (let first = 0; first < rows.length; first += 500) {
		await db
			.insertInto('speaker_turn')
			.values(rows.slice(first, first + 500))
			.execute();
	}
	await insertTurnWords(db, transcript);
}

/** Records who says to have read a transcript to its end for what may give somebody away. */
export async function markAsReviewed(
	db: Kysely<Database>,
	transcriptId: string,
	{ memberId, reviewedAt }: { readonly memberId: string; readonly reviewedAt: number }
): Promise<void> {
	await db
		.updateTable('transcript')
		.set({ reviewed_by: memberId, reviewed_at: reviewedAt })
		.where('id', '=', transcriptId)
		.execute();
}

type TurnRow = SpeakerTurnRow & { readonly pseudonym: string | null };

async function listTurnRows(db: Kysely<Database>, transcriptIds: readonly string[]): Promise<TurnRow[]> {
	return db
		.selectFrom('speaker_turn')
		.leftJoin('participant', 'participant.id', 'speaker_turn.participant_id')
		.selectAll('speaker_turn')
		.select('participant.pseudonym')
		.where('transcript_id', 'in', transcriptIds)
		.orderBy('start_offset')
		.execute();
}

function splitRows(rows: readonly TurnRow[]): { turns: SpeakerTurn[]; structure: StructureLine[] } {
	const turns: SpeakerTurn[] = [];
	const speakers = new Map<string, Speaker>();
	const structure: StructureLine[] = [];
	for (const row of rows) {
		if (row.kind !== 'turn') {
			structure.push({ id: row.id, kind: row.kind, start: row.start_offset, end: row.end_offset });
			continue;
		}
		turns.push({
			id: row.id,
			number: row.number ?? 0,
			speaker: speakerOnce(speakers, row),
			start: row.start_offset,
			end: row.end_offset,
			...(row.start_seconds === null ? {} : { startSeconds: row.start_seconds }),
			...(row.end_seconds === null ? {} : { endSeconds: row.end_seconds })
		});
	}
	return { turns, structure };
}

/** One and the same value for all turns of a speaker, so that it is sent to the browser once. */
function speakerOnce(known: Map<string, Speaker>, row: TurnRow): Speaker {
	const key = row.participant_id ?? row.speaker ?? '';
	const speaker = known.get(key) ?? speakerOf(row);
	known.set(key, speaker);
	return speaker;
}

function speakerOf(row: TurnRow): Speaker {
	if (row.participant_id !== null) {
		return { kind: 'participant', participantId: row.participant_id, pseudonym: row.pseudonym ?? '' };
	}
	if (row.speaker === 'moderator' || row.speaker === 'several') return { kind: row.speaker };
	return { kind: 'unknown' };
}

function rowOfTurn(transcriptId: string, turn: SpeakerTurn): SpeakerTurnRow {
	return {
		id: turn.id,
		transcript_id: transcriptId,
		kind: 'turn',
		number: turn.number,
		speaker: turn.speaker.kind,
		participant_id: turn.speaker.kind === 'participant' ? turn.speaker.participantId : null,
		start_offset: turn.start,
		end_offset: turn.end,
		start_seconds: turn.startSeconds ?? null,
		end_seconds: turn.endSeconds ?? null
	};
}

function rowOfStructure(transcriptId: string, line: StructureLine): SpeakerTurnRow {
	return {
		id: line.id,
		transcript_id: transcriptId,
		kind: line.kind,
		number: null,
		speaker: null,
		participant_id: null,
		start_offset: line.start,
		end_offset: line.end,
		start_seconds: null,
		end_seconds: null
	};
}

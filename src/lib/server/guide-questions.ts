import type { Kysely } from 'kysely';
import { longestQuestion, type AskedQuestions, type GuideQuestion } from '#lib/transcripts/guide-question.ts';
import type { Database } from './database/schema.ts';

export async function listGuideQuestions(db: Kysely<Database>, projectId: string): Promise<GuideQuestion[]> {
	return db
		.selectFrom('guide_question')
		.select(['id', 'number', 'text'])
		.where('project_id', '=', projectId)
		.orderBy('number')
		.execute();
}

export type QuestionRefusal = 'question-empty' | 'question-too-long';

/** Adds a question at the end of the guide; the caller opens the transaction. */
export async function insertGuideQuestion(
	db: Kysely<Database>,
	projectId: string,
	question: Omit<GuideQuestion, 'number'>
): Promise<QuestionRefusal | undefined> {
	const refusal = questionRefusal(question.text);
	if (refusal !== undefined) return refusal;
	const last = await db
		.selectFrom('guide_question')
		.select(({ fn }) => fn.max('number').as('number'))
		.where('project_id', '=', projectId)
		.executeTakeFirst();
	await db
		.insertInto('guide_question')
		.values({ id: question.id, project_id: projectId, number: (last?.number ?? 0) + 1, text: question.text.trim() })
		.execute();
	return undefined;
}

export async function updateGuideQuestion(
	db: Kysely<Database>,
	projectId: string,
	question: Omit<GuideQuestion, 'number'>
): Promise<QuestionRefusal | undefined> {
	const refusal = questionRefusal(question.text);
	if (refusal !== undefined) return refusal;
	await db
		.updateTable('guide_question')
		.set({ text: question.text.trim() })
		.where('project_id', '=', projectId)
		.where('id', '=', question.id)
		.execute();
	return undefined;
}

/** Takes a question out of the guide, and with it where it was asked; the numbers behind it close up. */
export async function deleteGuideQuestion(db: Kysely<Database>, projectId: string, questionId: string): Promise<void> {
	const own = db.selectFrom('guide_question').where('project_id', '=', projectId);
	const gone = await own.select('number').where('id', '=', questionId).executeTakeFirst();
	if (gone === undefined) return;
	await db.deleteFrom('guide_question').where('project_id', '=', projectId).where('id', '=', questionId).execute();
	const behind = await own.select(['id', 'number']).where('number', '>', gone.number).orderBy('number').execute();
	for (const { id, number } of behind)
		await db
			.updateTable('guide_question')
			.set({ number: number - 1 })
			.where('id', '=', id)
			.execute();
}

/** Where the questions of the guide are asked, in one transcript or in all. */
export async function listAskedQuestions(
	db: Kysely<Database>,
	projectId: string,
	transcriptId?: string
): Promise<AskedQuestions> {
	const rows = await db
		.selectFrom('asked_question')
		.innerJoin('speaker_turn', 'speaker_turn.id', 'asked_question.turn_id')
		.innerJoin('transcript', 'transcript.id', 'speaker_turn.transcript_id')
		.select(['turn_id', 'question_id'])
		.where('transcript.project_id', '=', projectId)
		.$if(transcriptId !== undefined, (query) => query.where('transcript.id', '=', transcriptId ?? ''))
		.execute();
	return new Map(rows.map((row) => [row.turn_id, row.question_id]));
}

/** In how many transcripts each question is asked, by the id of the question. */
export async function countGroupsAsked(db: Kysely<Database>, projectId: string): Promise<ReadonlyMap<string, number>> {
	const rows = await db
		.selectFrom('asked_question')
		.innerJoin('speaker_turn', 'speaker_turn.id', 'asked_question.turn_id')
		.innerJoin('guide_question', 'guide_question.id', 'asked_question.question_id')
		.select(({ fn }) => ['question_id', fn.count<number>('transcript_id').distinct().as('count')])
		.where('guide_question.project_id', '=', projectId)
		.groupBy('question_id')
		.execute();
	return new Map(rows.map((row) => [row.question_id, row.count]));
}

/** Marks what is asked in a turn or line of a transcript; `undefined` takes the mark away. False when there is no such place. */
export async function setAskedQuestion(
	db: Kysely<Database>,
	projectId: string,
	turnId: string,
	questionId: string | undefined
): Promise<boolean> {
	const turn = await db
		.selectFrom('speaker_turn')
		.innerJoin('transcript', 'transcript.id', 'speaker_turn.transcript_id')
		.select('speaker_turn.id')
		.where('transcript.project_id', '=', projectId)
		.where('speaker_turn.id', '=', turnId)
		.executeTakeFirst();
	if (turn === undefined) return false;
	await db.deleteFrom('asked_question').where('turn_id', '=', turnId).execute();
	if (questionId === undefined) return true;
	const question = await db
		.selectFrom('guide_question')
		.select('id')
		.where('project_id', '=', projectId)
		.where('id', '=', questionId)
		.executeTakeFirst();
	if (question === undefined) return false;
	await db.insertInto('asked_question').values({ turn_id: turnId, question_id: questionId }).execute();
	return true;
}

function questionRefusal(text: string): QuestionRefusal | undefined {
	if (text.trim() === '') return 'question-empty';
	return text.trim().length > longestQuestion ? 'question-too-long' : undefined;
}

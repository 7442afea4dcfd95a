import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#lib/server/database/schema.ts';
import {
	countGroupsAsked,
	deleteGuideQuestion,
	insertGuideQuestion,
	listAskedQuestions,
	listGuideQuestions,
	setAskedQuestion,
	updateGuideQuestion
} from '#lib/server/guide-questions.ts';
import { findTranscript } from '#lib/server/transcripts.ts';
import { answeredQuestions } from '#lib/transcripts/answered-questions.ts';
import { questionLines } from '#lib/transcripts/question-lines.ts';
import { suggestQuestions } from '#lib/transcripts/suggest-questions.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project } from './quoted-project.ts';

let db: Kysely<Database>;
beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});
const add = (id: string, text: string) => insertGuideQuestion(db, project.id, { id, text });

describe('the questions of a topic guide', () => {
	it('are numbered in their order, and close up when one goes', async () => {
		await add('one', 'Voel je je veilig?');
		await add('two', 'Wat helpt?');
		await add('three', 'Wat mis je?');
		await deleteGuideQuestion(db, project.id, 'two');
		expect((await listGuideQuestions(db, project.id)).map(({ number, text }) => [number, text])).toEqual([
			[1, 'Voel je je veilig?'],
			[2, 'Wat mis je?']
		]);
	});
	it('have words', async () => {
		expect(await add('one', '  ')).toBe('question-empty');
		expect(await add('one', 'x'.repeat(5000))).toBe('question-too-long');
		await add('one', 'Wat helpt?');
		expect(await updateGuideQuestion(db, project.id, { id: 'one', text: ' ' })).toBe('question-empty');
	});
	it('are marked on what a moderator says, and tell which question every later turn answers', async () => {
		await add('one', 'Voel je je veilig?');
		expect(await setAskedQuestion(db, project.id, 'turn-0', 'one')).toBe(true);
		expect(await setAskedQuestion(db, project.id, 'no-such-turn', 'one')).toBe(false);
		expect(await setAskedQuestion(db, 'another project', 'turn-0', 'one')).toBe(false);
		const transcript = await findTranscript(db, project.id, 'transcript');
		if (transcript === undefined) throw new Error('The transcript is there');
		const asked = await listAskedQuestions(db, project.id, 'transcript');
		expect([...answeredQuestions(transcript, asked).keys()]).toEqual([
			'turn-1',
			'turn-2',
			'turn-3',
			'turn-4',
			'turn-5'
		]);
		expect(await countGroupsAsked(db, project.id)).toEqual(new Map([['one', 1]]));
		await setAskedQuestion(db, project.id, 'turn-0', undefined);
		expect(await listAskedQuestions(db, project.id, 'transcript')).toEqual(new Map());
	});
	it('are suggested where a moderator says much the same', async () => {
		await add('one', 'Voel je je veilig op school?');
		const transcript = await findTranscript(db, project.id, 'transcript');
		if (transcript === undefined) throw new Error('The transcript is there');
		expect(questionLines(transcript).map(({ id }) => id)).toEqual(['turn-0']);
		expect(suggestQuestions(transcript, await listGuideQuestions(db, project.id))).toEqual(
			new Map([['turn-0', 'one']])
		);
	});
});

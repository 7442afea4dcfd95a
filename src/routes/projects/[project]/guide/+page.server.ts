import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import type { Act } from '#lib/server/events.ts';
import {
	countGroupsAsked,
	deleteGuideQuestion,
	insertGuideQuestion,
	listAskedQuestions,
	listGuideQuestions,
	setAskedQuestion,
	updateGuideQuestion
} from '#lib/server/guide-questions.ts';
import { findTranscript, listTranscripts } from '#lib/server/transcripts.ts';
import { writeAndTell } from '#lib/server/write-and-tell.ts';
import { answeredQuestions } from '#lib/transcripts/answered-questions.ts';
import type { AskedQuestions } from '#lib/transcripts/guide-question.ts';
import { questionLines } from '#lib/transcripts/question-lines.ts';
import { suggestQuestions } from '#lib/transcripts/suggest-questions.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('live:guide', 'live:texts');
	const { member, project } = askingMember(locals);
	const db = database();
	const [questions, groupsAsked, transcripts] = await Promise.all([
		listGuideQuestions(db, project.id),
		countGroupsAsked(db, project.id),
		listTranscripts(db, project.id)
	]);
	const wanted = url.searchParams.get('transcript');
	const chosen = transcripts.find(({ id }) => id === wanted) ?? transcripts[0];
	const transcript = chosen === undefined ? undefined : await findTranscript(db, project.id, chosen.id);
	const asked = await listAskedQuestions(db, project.id, transcript?.id);
	const isAsked = new Set(asked.values());
	const open = questions.filter(({ id }) => !isAsked.has(id));
	const suggested = transcript === undefined ? new Map<string, string>() : suggestQuestions(transcript, open);
	return {
		questions: questions.map((question) => ({ ...question, groupCount: groupsAsked.get(question.id) ?? 0 })),
		turnsAnswering: transcript === undefined ? new Map<string, number>() : turnsAnswering(transcript, asked),
		transcripts,
		transcriptId: transcript?.id,
		lines:
			transcript === undefined
				? []
				: questionLines(transcript).map(({ id, number, start, end }) => ({
						id,
						number,
						text: transcript.text.slice(start, end),
						asked: asked.get(id),
						suggested: asked.has(id) ? undefined : suggested.get(id)
					})),
		mayChange: may(member.role, 'change-guide')
	};
};

export const actions: Actions = {
	addQuestion: async ({ request, locals }) => {
		const form = await request.formData();
		const id = uuidV7();
		const turnId = written(form, 'turn');
		const refusal = await writing(locals, 'add-guide-question', id, async (db, projectId) => {
			const refused = await insertGuideQuestion(db, projectId, { id, text: written(form, 'text') });
			if (refused !== undefined || turnId === '') return refused;
			return (await setAskedQuestion(db, projectId, turnId, id)) ? undefined : error(404, m.shell_not_found());
		});
		if (refusal !== undefined) return fail(400, { reason: refusal });
	},
	changeQuestion: async ({ request, locals }) => {
		const form = await request.formData();
		const id = written(form, 'question');
		const refusal = await writing(locals, 'change-guide-question', id, (db, projectId) =>
			updateGuideQuestion(db, projectId, { id, text: written(form, 'text') })
		);
		if (refusal !== undefined) return fail(400, { reason: refusal });
	},
	removeQuestion: async ({ request, locals }) => {
		const id = written(await request.formData(), 'question');
		await writing(locals, 'remove-guide-question', id, async (db, projectId) => {
			await deleteGuideQuestion(db, projectId, id);
			return undefined;
		});
	},
	mark: async ({ request, locals }) => {
		const form = await request.formData();
		const turnId = written(form, 'turn');
		const question = written(form, 'question');
		await writing(locals, 'mark-question', turnId, async (db, projectId) => {
			const isThere = await setAskedQuestion(db, projectId, turnId, question === '' ? undefined : question);
			return isThere ? undefined : error(404, m.shell_not_found());
		});
	}
};

/** How many turns of participants answer each question, in one transcript. */
function turnsAnswering(transcript: Transcript, asked: AskedQuestions): ReadonlyMap<string, number> {
	const turns = Map.groupBy(answeredQuestions(transcript, asked).values(), (questionId) => questionId);
	return new Map([...turns].map(([questionId, answers]) => [questionId, answers.length]));
}

type Write<Refusal> = (db: Parameters<typeof listGuideQuestions>[0], projectId: string) => Promise<Refusal | undefined>;

function writing<Refusal>(locals: App.Locals, act: Act, subjectId: string, write: Write<Refusal>) {
	const { member, project } = askingMember(locals);
	const event = { projectId: project.id, memberId: member.id, act, subjectId, madeAt: Date.now() };
	return writeAndTell(database(), event, (transaction) => write(transaction, project.id));
}

function written(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

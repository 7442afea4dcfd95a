import { fail, redirect } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { nameProject } from '#lib/project/name-project.ts';
import { usualSmallestCount } from '#lib/project/smallest-count.ts';
import { askingAccount } from '#lib/server/asking.ts';
import { insertStarterAttributes } from '#lib/server/starter-attributes.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent } from '#lib/server/events.ts';
import { openExample } from '#lib/server/example/open-example.ts';
import { insertMember } from '#lib/server/members.ts';
import { insertProject, listProjectsOfAccount } from '#lib/server/projects.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { account } = askingAccount(locals);
	return {
		projects: await listProjectsOfAccount(database(), account.id),
		isMakingProject: url.searchParams.has('new')
	};
};

export const actions: Actions = {
	makeProject: async ({ locals, request }) => {
		const { account } = askingAccount(locals);
		const form = await request.formData();
		const title = form.get('title');
		const question = form.get('question');
		if (typeof title !== 'string' || typeof question !== 'string') {
			return fail(400, { title: '', question: '', reason: 'title-missing' as const });
		}
		const named = nameProject(title, question);
		if (!named.ok) return fail(400, { title, question, reason: named.reason });

		const projectId = uuidV7();
		const memberId = uuidV7();
		const madeAt = Date.now();
		await database()
			.transaction()
			.execute(async (transaction) => {
				await insertProject(transaction, {
					id: projectId,
					title: named.title,
					question: named.question,
					isExample: false,
					smallestCount: usualSmallestCount,
					madeAt
				});
				await insertMember(transaction, {
					id: memberId,
					projectId,
					accountId: account.id,
					name: account.name,
					role: 'lead',
					joinedAt: madeAt
				});
				await insertStarterAttributes(transaction, projectId);
				await insertEvent(transaction, {
					id: uuidV7(),
					projectId,
					memberId,
					act: 'make-project',
					subjectId: projectId,
					after: { title: named.title, question: named.question, smallestCount: usualSmallestCount },
					madeAt
				});
			});
		redirect(303, `/projects/${projectId}`);
	},

	openExample: async ({ locals }) => {
		const { account } = askingAccount(locals);
		const projects = await listProjectsOfAccount(database(), account.id);
		const earlier = projects.find((project) => project.isExample && project.role === 'lead');
		redirect(303, `/projects/${earlier?.id ?? (await openExample(database(), account))}`);
	}
};

import { json } from '@sveltejs/kit';
import { codePath } from '#lib/codebook/code-path.ts';
import { askingMember } from '#lib/server/asking.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { database } from '#lib/server/database/database.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import type { RequestHandler } from './$types';

/** Where one can jump to in a project: its transcripts and its codes. */
export const GET: RequestHandler = async ({ locals }) => {
	const { project } = askingMember(locals);
	const [transcripts, codes] = await Promise.all([
		listTranscripts(database(), project.id),
		listCodes(database(), project.id)
	]);
	const start = `/projects/${project.id}`;
	return json([
		...transcripts.map(({ id, focusGroupNumber, title }) => ({
			kind: 'transcript',
			name: `FG${focusGroupNumber} ${title}`,
			href: `${start}/transcripts/${id}`
		})),
		...codes
			.filter(({ isArchived }) => !isArchived)
			.map((code) => ({
				kind: 'code',
				name: codePath(codes, code)
					.map(({ name }) => name)
					.join(' › '),
				href: `${start}/codebook?code=${code.id}`
			}))
	]);
};

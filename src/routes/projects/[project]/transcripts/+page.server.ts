import { redirect } from '@sveltejs/kit';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import { listTranscriptsRead } from '#lib/server/transcripts-read.ts';
import type { PageServerLoad } from './$types';

/** Goes on with the first transcript that the member has not marked as read; shows a page only when there is none at all. */
export const load: PageServerLoad = async ({ locals }) => {
	const { member, project } = askingMember(locals);
	const [transcripts, read] = await Promise.all([
		listTranscripts(database(), project.id),
		listTranscriptsRead(database(), project.id)
	]);
	const own = new Set(read.filter(({ coderId }) => coderId === member.id).map(({ transcriptId }) => transcriptId));
	const next = transcripts.find(({ id }) => !own.has(id)) ?? transcripts[0];
	if (next !== undefined) redirect(303, `/projects/${project.id}/transcripts/${next.id}`);
};

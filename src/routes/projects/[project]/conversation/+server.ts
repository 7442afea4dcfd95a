import { redirect } from '@sveltejs/kit';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import { listTranscriptsRead } from '#lib/server/transcripts-read.ts';
import type { RequestHandler } from './$types';

/** The conversation of the first transcript that the member has not marked as read; without any, where one hears that there is none. */
export const GET: RequestHandler = async ({ locals }) => {
	const { member, project } = askingMember(locals);
	const transcripts = await listTranscripts(database(), project.id);
	const read = await listTranscriptsRead(database(), project.id);
	const own = new Set(read.filter(({ coderId }) => coderId === member.id).map(({ transcriptId }) => transcriptId));
	const next = transcripts.find(({ id }) => !own.has(id)) ?? transcripts[0];
	const start = `/projects/${project.id}/transcripts`;
	redirect(303, next === undefined ? start : `${start}/${next.id}/conversation`);
};

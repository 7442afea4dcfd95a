import { error } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { listAttributes } from '#lib/server/attributes.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { countCodingsByCode, listCodingsOfTranscript } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent } from '#lib/server/events.ts';
import { findLiveCursor } from '#lib/server/live/told-events.ts';
import { listInteractionMarks } from '#lib/server/interaction-marks.ts';
import { findLinkable } from '#lib/server/linkable.ts';
import { listMemosOfTranscript } from '#lib/server/memos.ts';
import { showMemos } from '#lib/server/shown-memos.ts';
import { listMembers } from '#lib/server/members.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { describeSpeakers } from '#lib/server/describe-speakers.ts';
import { readingOf } from '#lib/server/traced/traced.ts';
import { findTextVersion, findTranscript, findTranscriptText, listTranscripts } from '#lib/server/transcripts.ts';
import { deleteTranscriptRead, insertTranscriptRead, listTranscriptsRead } from '#lib/server/transcripts-read.ts';
import { readTranscript, sentCodings } from './read-transcript.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, locals, url, depends }) => {
	depends('live:codebook', 'live:texts', 'live:memos');
	const { member, project } = askingMember(locals);
	const db = database();
	const readAfter = await findLiveCursor(db, member, Date.now());
	const transcript = await findTranscript(db, project.id, params.transcript);
	if (transcript === undefined) error(404, m.shell_not_found());
	const seesAllLayers = may(member.role, 'see-all-layers');
	const others = seesAllLayers ? await coderLayers(project.id, member.id) : [];
	const shown = layersAsked(url, project.isExample, others);
	const layers = shown.length > 0 ? 'all' : { coderId: member.id };
	const [textVersion, codes, codings, marks, counts, transcripts, read, participants, attributes] = await Promise.all([
		findTextVersion(db, project.id, transcript.id),
		listCodes(db, project.id),
		listCodingsOfTranscript(db, transcript.id, layers),
		listInteractionMarks(db, transcript.id, layers),
		countCodingsByCode(db, project.id, { coderId: member.id }),
		listTranscripts(db, project.id),
		listTranscriptsRead(db, project.id),
		listParticipants(db, project.id),
		listAttributes(db, project.id)
	]);
	const memos = await showMemos(db, member, await listMemosOfTranscript(db, member, transcript.id));
	const visible = new Set([member.id, ...shown]);
	return {
		transcript: readTranscript(transcript, textVersion ?? 0),
		readAfter,
		durationSeconds: transcripts.find(({ id }) => id === transcript.id)?.durationSeconds,
		transcripts,
		codes,
		sent: sentCodings(codings.filter(({ coderId }) => visible.has(coderId))),
		counts,
		turnMarks: marks.filter(({ coderId }) => visible.has(coderId)),
		layers: others.map((layer) => ({ ...layer, isShown: visible.has(layer.id) })),
		isRead: read.some(({ transcriptId, coderId }) => transcriptId === transcript.id && coderId === member.id),
		memos,
		linkable: await findLinkable(db, project.id),
		mayWriteMemos: may(member.role, 'write-memos'),
		mayCode: may(member.role, 'code-in-own-layer'),
		mayQuote: may(member.role, 'choose-quotes'),
		mayAddCodes: may(member.role, 'change-codebook'),
		speakerWords: describeSpeakers(participants, attributes, getLocale())
	};
};

/** The layers that the address names. The example opens on its first coder, since whoever opens it has coded nothing yet. */
function layersAsked(url: URL, isExample: boolean, others: readonly { readonly id: string }[]): string[] {
	const asked = url.searchParams.getAll('layer');
	if (asked.length === 0 && isExample) return others.slice(0, 1).map(({ id }) => id);
	return others.map(({ id }) => id).filter((id) => asked.includes(id));
}

async function coderLayers(projectId: string, ownId: string) {
	const members = await listMembers(database(), projectId, { withThoseWhoLeft: true });
	return members
		.filter(({ id, role }) => id !== ownId && may(role, 'code-in-own-layer'))
		.map(({ id, name }) => ({ id, name }));
}

export const actions: Actions = {
	markAsRead: async ({ params, locals }) => {
		const { member, project } = askingMember(locals);
		await setRead(project.id, params.transcript, member.id, true);
	},
	unmarkAsRead: async ({ params, locals }) => {
		const { member, project } = askingMember(locals);
		await setRead(project.id, params.transcript, member.id, false);
	}
};

async function setRead(projectId: string, transcriptId: string, coderId: string, isRead: boolean): Promise<void> {
	const db = database();
	if ((await findTranscriptText(db, projectId, transcriptId)) === undefined) error(404, m.shell_not_found());
	const madeAt = Date.now();
	const reading = { readings: [readingOf(transcriptId, coderId)] };
	await db.transaction().execute(async (transaction) => {
		const hasChanged = isRead
			? await insertTranscriptRead(transaction, { transcriptId, coderId, readAt: madeAt })
			: await deleteTranscriptRead(transaction, transcriptId, coderId);
		if (!hasChanged) return;
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: coderId,
			act: isRead ? 'mark-as-read' : 'unmark-as-read',
			subjectId: transcriptId,
			transcriptId,
			before: isRead ? {} : reading,
			after: isRead ? reading : {},
			madeAt
		});
	});
}

import { error, fail, redirect } from '@sveltejs/kit';
import { labelKind } from '#lib/import/label-kind.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';
import { askingMember } from '#lib/server/asking.ts';
import { confirmImport } from '#lib/server/confirm-import.ts';
import { database } from '#lib/server/database/database.ts';
import { forgetDeleted } from '#lib/server/database/forget-deleted.ts';
import {
	deleteImportDraft,
	findImportDraft,
	hasImportSource,
	listImportDraftIds,
	updateDraftDecisions,
	type ImportDraft
} from '#lib/server/import-drafts.ts';
import { addKnownNames, countKnownNames, deleteKnownNames, mostKnownNames, namesIn } from '#lib/server/known-names.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { possiblePersonalData } from '#lib/server/possible-personal-data.ts';
import { readDraftAs, rereadDraft } from '#lib/server/reread-draft.ts';
import { reviewDecisionsOf } from '#lib/server/review-decisions.ts';
import { findTranscriptWithSameWords } from '#lib/server/same-words.ts';
import { readOptionsOf } from '#lib/server/stored-read-options.ts';
import { labelsOf } from '#lib/transcripts/labelled-transcript.ts';
import { suggestAssignments } from '#lib/transcripts/suggest-assignments.ts';
import { suggestTitle } from '#lib/transcripts/suggest-title.ts';
import { patternFindings } from './pattern-findings.ts';
import { assignmentsOf, choiceOf } from './speaker-choice.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { project } = askingMember(locals);
	const draft = await foundDraft(project.id, params.draft);
	const participants = await listParticipants(database(), project.id);
	const pseudonymsTaken = participants.map(({ pseudonym }) => pseudonym);
	const labels = labelsOf(draft.imported);
	const names = labels.map(({ label }) => label);
	const suggestions = suggestAssignments(names, pseudonymsTaken);
	return {
		draft: {
			id: draft.id,
			fileName: draft.fileName,
			...draft.imported,
			options: draft.options,
			decisions: draft.decisions,
			canBeReadAgain: await hasImportSource(database(), project.id, draft.id)
		},
		title: draft.decisions.title ?? suggestTitle(draft.fileName),
		knownNameCount: await countKnownNames(database(), project.id),
		labels,
		choices:
			draft.decisions.choices.length === labels.length
				? draft.decisions.choices
				: labels.map(({ label }) => choiceOf(suggestions.get(label), names)),
		items: lookedFor(project.id, draft),
		participants: speakersAmong(participants),
		pseudonymsTaken,
		sameWords: await findTranscriptWithSameWords(database(), project.id, draft.imported.text),
		hasNext: (await nextDraftId(project.id, draft.id)) !== undefined
	};
};

export const actions: Actions = {
	confirm: async ({ request, locals, params }) => {
		const { member, project } = askingMember(locals);
		const draft = await foundDraft(project.id, params.draft);
		const next = await nextDraftId(project.id, draft.id);
		const form = await request.formData();
		const labels = labelsOf(draft.imported).map(({ label }) => label);
		const choices = labels.map((_, index) => ({
			who: written(form, `who-${index}`),
			pseudonym: written(form, `pseudonym-${index}`)
		}));
		const participants = speakersAmong(await listParticipants(database(), project.id));
		const decisions = reviewDecisionsOf(written(form, 'decisions')) ?? draft.decisions;
		const confirmed = await database()
			.transaction()
			.execute((transaction) =>
				confirmImport(transaction, draft, {
					projectId: project.id,
					memberId: member.id,
					title: written(form, 'title'),
					assignments: assignmentsOf(choices, labels, participants),
					isJoining: form.get('join') === 'on',
					mayBeQuoted: form.get('quote') === 'on',
					isRead: form.get('read') === 'on',
					replacements: decisions.edits,
					notesAsMemos: form.get('notes') === 'on',
					confirmedAt: Date.now()
				})
			);
		if (confirmed === undefined) error(404, m.shell_not_found());
		if (!confirmed.ok) return fail(400, { reason: confirmed.reason });
		await forgetDeleted(database());
		if (form.get('then') === 'next' && next !== undefined) redirect(303, `/projects/${project.id}/import/${next}`);
		redirect(303, `/projects/${project.id}/transcripts/${confirmed.transcriptId}`);
	},
	readAgain: async ({ request, locals, params }) => {
		const { project } = askingMember(locals);
		const draft = await foundDraft(project.id, params.draft);
		const options = readOptionsOf(written(await request.formData(), 'options'));
		if (options === undefined) error(400, m.shell_not_understood());
		const reread = await rereadDraft(database(), project.id, draft, options);
		if (!reread.ok) return fail(422, { refused: reread.reason });
		await forgetDeleted(database());
		return { refused: undefined };
	},
	tryPattern: async ({ request, locals, params }) => {
		const { project } = askingMember(locals);
		const draft = await foundDraft(project.id, params.draft);
		const options = readOptionsOf(written(await request.formData(), 'options'));
		if (options === undefined) error(400, m.shell_not_understood());
		const tried = await readDraftAs(database(), project.id, draft, options);
		if (!tried.ok) return fail(422, { unreadable: tried.reason });
		return { tried: patternFindings(tried.transcript) };
	},
	decide: async ({ request, locals, params }) => {
		const { project } = askingMember(locals);
		const decisions = reviewDecisionsOf(written(await request.formData(), 'decisions'));
		if (decisions === undefined) error(400, m.shell_not_understood());
		if (!(await updateDraftDecisions(database(), project.id, params.draft, decisions))) error(404, m.shell_not_found());
	},
	addKnownNames: async ({ request, locals }) => {
		const { project } = askingMember(locals);
		const names = namesIn(written(await request.formData(), 'names'));
		if (names.length > mostKnownNames) return fail(413, { tooManyNames: mostKnownNames });
		await addKnownNames(database(), project.id, names);
	},
	forgetKnownNames: async ({ locals }) => {
		const { project } = askingMember(locals);
		await deleteKnownNames(database(), project.id);
	},
	leaveOut: async ({ locals, params }) => {
		const { project } = askingMember(locals);
		if (!(await deleteImportDraft(database(), project.id, params.draft))) error(404, m.shell_not_found());
		await forgetDeleted(database());
		redirect(303, `/projects/${project.id}/import`);
	}
};

async function foundDraft(projectId: string, draftId: string): Promise<ImportDraft> {
	const draft = await findImportDraft(database(), projectId, draftId);
	if (draft === undefined) error(404, m.shell_not_found());
	return draft;
}

/** Streamed after the page, because looking takes longer than reading. */
function lookedFor(projectId: string, { imported }: ImportDraft): Promise<PersonalDataItem[] | undefined> {
	const turns = imported.turns.filter(({ kind }) => kind === 'turn');
	const labels = labelsOf(imported)
		.map(({ label }) => label)
		.filter((label) => labelKind(label) === 'name');
	return possiblePersonalData(database(), projectId, { text: imported.text, turns, labels });
}

/** The draft to review after this one: the next in the list, or else the first. */
async function nextDraftId(projectId: string, draftId: string): Promise<string | undefined> {
	const ids = await listImportDraftIds(database(), projectId);
	return ids[ids.indexOf(draftId) + 1] ?? ids.find((id) => id !== draftId);
}

/** Whom a label can stand for; who withdrew gets no more turns. */
function speakersAmong(participants: Awaited<ReturnType<typeof listParticipants>>) {
	return participants
		.filter(({ consent }) => consent.status !== 'withdrawn')
		.map(({ id, pseudonym }) => ({ id, pseudonym }));
}

function written(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

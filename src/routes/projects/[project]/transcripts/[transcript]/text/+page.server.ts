import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { editTranscriptText, previewTextEdit, type TextEdit } from '#lib/server/edit-transcript-text.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { possiblePersonalData } from '#lib/server/possible-personal-data.ts';
import { purgeRemovedWords } from '#lib/server/purge-removed-words.ts';
import { redactTranscript } from '#lib/server/redact-transcript.ts';
import { reviewDecisionsOf } from '#lib/server/review-decisions.ts';
import { listTextEdits } from '#lib/server/text-edits.ts';
import { findTextVersion, findTranscript, listTranscripts } from '#lib/server/transcripts.ts';
import { undoTextEdit } from '#lib/server/undo-text-edit.ts';
import { correctedWords } from '#lib/transcripts/corrected-words.ts';
import type { Actions, PageServerLoad } from './$types';
import { textRefusalWords, undoRefusalWords } from './refusal-words.ts';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('transcript:text');
	const { member, project } = askingMember(locals);
	const db = database();
	const transcript = await findTranscript(db, project.id, params.transcript);
	if (transcript === undefined) error(404, m.shell_not_found());
	const places = await listTranscripts(db, project.id);
	return {
		transcript,
		textVersion: (await findTextVersion(db, project.id, transcript.id)) ?? 0,
		focusGroup: places.find(({ id }) => id === transcript.id),
		items: possiblePersonalData(db, project.id, transcript),
		edits: await listTextEdits(db, project.id, transcript.id),
		mayPurge: may(member.role, 'manage-project')
	};
};

export const actions: Actions = {
	/** What masking would touch. */
	touches: async ({ request, locals, params }) => {
		const { member, project } = askingMember(locals);
		const asked = askedIn(await request.formData());
		const of = { projectId: project.id, transcriptId: params.transcript, textVersion: asked.textVersion };
		const result = await previewTextEdit(database(), { ...of, replacements: asked.masks }, layersFor(member));
		return result.ok ? { touched: result.touched } : fail(409, { refused: textRefusalWords[result.reason]() });
	},
	replace: async ({ request, locals, params }) => {
		const { member, project } = askingMember(locals);
		const { masks, textVersion } = askedIn(await request.formData());
		const by = { projectId: project.id, memberId: member.id, transcriptId: params.transcript };
		const refusal = await redactTranscript(database(), { ...by, masks, textVersion, madeAt: Date.now() });
		if (refusal !== undefined) return fail(409, { refused: textRefusalWords[refusal]() });
		return { told: m.privacy_masked_told({ count: masks.length }) };
	},
	correct: async ({ request, locals, params }) => {
		const { member, project } = askingMember(locals);
		const form = await request.formData();
		const transcript = await findTranscript(database(), project.id, params.transcript);
		const turn = transcript?.turns.find(({ id }) => id === written(form, 'turn'));
		if (transcript === undefined || turn === undefined) error(404, m.shell_not_found());
		const corrected = written(form, 'words').replace(/\r\n?/g, '\n').trim();
		const replacements = correctedWords(transcript.text.slice(turn.start, turn.end), corrected, turn.start);
		const edit: TextEdit = {
			...{ id: uuidV7(), projectId: project.id, memberId: member.id, transcriptId: transcript.id },
			...{ textVersion: Number(written(form, 'textVersion')), reason: 'correction', kind: undefined },
			...{ replacements, madeAt: Date.now() }
		};
		const result = await editTranscriptText(database(), edit, layersFor(member));
		if (!result.ok) return fail(409, { refused: textRefusalWords[result.reason]() });
		return { told: m.privacy_corrected_told(result.touched) };
	},
	undo: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const editId = written(await request.formData(), 'edit');
		const by = { projectId: project.id, memberId: member.id, madeAt: Date.now() };
		const refusal = await undoTextEdit(database(), { editId, ...by });
		return refusal === undefined
			? { told: m.privacy_edit_undone() }
			: fail(409, { refused: undoRefusalWords[refusal]() });
	},
	purge: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const id = written(await request.formData(), 'edit');
		const which = { which: 'edit', projectId: project.id, memberId: member.id, id } as const;
		await purgeRemovedWords(database(), { ...which, now: Date.now() });
		return { told: m.privacy_purged_told() };
	}
};

function askedIn(form: FormData) {
	const decided = reviewDecisionsOf(written(form, 'masking'));
	if (decided === undefined) error(400, m.shell_not_understood());
	return { masks: decided.edits, textVersion: Number(written(form, 'textVersion')) };
}

function written(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

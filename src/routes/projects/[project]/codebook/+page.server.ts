import { error, fail, redirect } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { addStarterCodebook } from '#lib/codebook/add-starter-codebook.ts';
import { archiveCode } from '#lib/codebook/archive-code.ts';
import { changeCode } from '#lib/codebook/change-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { moveCode } from '#lib/codebook/move-code.ts';
import { restoreCode } from '#lib/codebook/restore-code.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { may } from '#lib/project/may.ts';
import { addCodeToCodebook } from '#lib/server/add-code-to-codebook.ts';
import { askingMember } from '#lib/server/asking.ts';
import { insertCode, listCodes, updateCode, updateCodeArchivedAt } from '#lib/server/codebook.ts';
import { countCodingsByCode } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent, type Act } from '#lib/server/events.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { starterCodes } from '#lib/server/starter-codebook.ts';
import type { Actions, PageServerLoad } from './$types';
import { changeIn, codeIn, parentIn, placeIn, textIn } from './codebook-form.ts';
import type { CodebookRefusal } from './refusal-words.ts';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('live:codebook', 'live:layers');
	const { member, project } = askingMember(locals);
	const [codes, shown, own] = await Promise.all([
		listCodes(database(), project.id),
		countCodingsByCode(database(), project.id, layersFor(member)),
		countCodingsByCode(database(), project.id, { coderId: member.id })
	]);
	const chosenId = url.searchParams.get('code');
	const chosen = codes.find((code) => code.id === chosenId);
	if (chosenId !== null && chosen === undefined) error(404, m.shell_not_found());
	const mayCode = may(member.role, 'code-in-own-layer');
	return {
		codes,
		counts: mayCode ? own : shown,
		areCountsOwn: mayCode,
		countsOfAll: mayCode && layersFor(member) === 'all' ? shown : undefined,
		chosenId: chosen?.id,
		task: url.searchParams.get('do') ?? undefined,
		mayChange: may(member.role, 'change-codebook'),
		starterCodesMissing: addStarterCodebook(codes, starterCodes(getLocale())).length
	};
};

export const actions: Actions = {
	addCode: async ({ locals, request }) => {
		const { member } = askingMember(locals);
		const form = await request.formData();
		const parentId = textIn(form, 'parentId') || undefined;
		const newCode = { id: uuidV7(), name: textIn(form, 'name'), parentId };
		const result = await addCodeToCodebook(database(), member, newCode);
		if (result.ok) return showCode(result.code);
		if (result.reason === 'no-such-parent') error(404, m.shell_not_found());
		return fail(400, { reason: result.reason });
	},

	changeCode: async ({ locals, request }) => {
		const form = await request.formData();
		const change = changeIn(form);
		return decide(locals, form, 'change-code', async (transaction, codes, code, projectId) => {
			const result = changeCode(codes, code, change);
			if (!result.ok) return result;
			await updateCode(transaction, projectId, result.code);
			return { ok: true, before: toldOf(code), after: toldOf(result.code) };
		});
	},

	moveCode: async ({ locals, request }) => {
		const form = await request.formData();
		const place = placeIn(form);
		return decide(locals, form, 'move-code', async (transaction, codes, code, projectId) => {
			const parent = parentIn(form, codes);
			const result = moveCode(codes, code, parent, place);
			if (!result.ok) return result;
			for (const changed of result.changed) await updateCode(transaction, projectId, changed);
			const before = { parentId: code.parentId, position: code.position };
			return { ok: true, before, after: { parentId: parent?.id, position: place } };
		});
	},

	archiveCode: async ({ locals, request }) =>
		decide(locals, await request.formData(), 'archive-code', async (transaction, codes, code, projectId) => {
			const result = archiveCode(codes, code);
			if (result.ok) await updateCodeArchivedAt(transaction, projectId, code.id, Date.now());
			return result;
		}),

	restoreCode: async ({ locals, request }) =>
		decide(locals, await request.formData(), 'restore-code', async (transaction, codes, code, projectId) => {
			const result = restoreCode(codes, code);
			if (result.ok) await updateCodeArchivedAt(transaction, projectId, code.id, undefined);
			return result;
		}),

	addStarterCodebook: async ({ locals }) => {
		const { member, project } = askingMember(locals);
		const starter = starterCodes(getLocale());
		await database()
			.transaction()
			.execute(async (transaction) => {
				const codes = await listCodes(transaction, project.id);
				for (const code of addStarterCodebook(codes, starter)) {
					await insertCode(transaction, project.id, code);
					const after = { name: code.name, parentId: code.parentId };
					await insertEvent(transaction, {
						id: uuidV7(),
						projectId: project.id,
						memberId: member.id,
						act: 'add-code',
						subjectId: code.id,
						after,
						madeAt: Date.now()
					});
				}
			});
		redirect(303, '?');
	}
};

type Decision =
	| { readonly ok: true; readonly before?: unknown; readonly after?: unknown }
	| { readonly ok: false; readonly reason: CodebookRefusal };

/** Lets an act decide about the code that a form names and write it, with the event, in one transaction. */
async function decide(
	locals: App.Locals,
	form: FormData,
	act: Act,
	decideAndWrite: (
		transaction: ReturnType<typeof database>,
		codes: readonly Code[],
		code: Code,
		projectId: string
	) => Promise<Decision>
) {
	const { member, project } = askingMember(locals);
	const { code, decision } = await database()
		.transaction()
		.execute(async (transaction) => {
			const codes = await listCodes(transaction, project.id);
			const code = codeIn(form, codes);
			const decision = await decideAndWrite(transaction, codes, code, project.id);
			if (decision.ok) {
				await insertEvent(transaction, {
					id: uuidV7(),
					projectId: project.id,
					memberId: member.id,
					act,
					subjectId: code.id,
					before: decision.before,
					after: decision.after,
					madeAt: Date.now()
				});
			}
			return { code, decision };
		});
	if (!decision.ok) return fail(400, { reason: decision.reason });
	return showCode(code);
}

/** What an event keeps of a code: its example may be a transcript's words, which no event holds. */
function toldOf(code: Code) {
	const { name, abbreviation, hue, definition, useFor, notFor } = code;
	return { name, abbreviation, hue, definition, useFor, notFor };
}

function showCode(code: Code): never {
	redirect(303, `?code=${code.id}`);
}

import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { addCodeToCodebook, addStarterCodes } from '#lib/server/add-code-to-codebook.ts';
import { bringCodeBack, moveCodeTo, putCodeAway } from '#lib/server/arrange-codebook.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { mergeCodesOfCodebook } from '#lib/server/merge-codes-of-codebook.ts';
import { keepTheirWords, rewordCode, type RewordCodeResult } from '#lib/server/reword-code.ts';
import { starterCodes } from '#lib/server/starter-codebook.ts';
import { changeIn, placeIn, readIn, textIn } from './codebook-form.ts';
import type { CodebookRefusal } from './refusal-words.ts';

type Posted = Pick<RequestEvent, 'locals' | 'request'>;

export const codeActions = {
	addCode: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const form = await request.formData();
		const parentId = textIn(form, 'parentId') || undefined;
		const newCode = { id: uuidV7(), name: textIn(form, 'name'), parentId };
		const result = await addCodeToCodebook(database(), member, newCode);
		if (!result.ok) return refuse(result.reason === 'no-such-parent' ? 'not-found' : result.reason);
		const splitId = textIn(form, 'splitId');
		if (splitId !== '') redirect(303, `?code=${splitId}&do=split&into=${result.code.id}`);
		return showCode(result.code.id);
	},

	changeCode: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const form = await request.formData();
		const rewording = { codeId: textIn(form, 'codeId'), read: readIn(form), change: changeIn(form) };
		return answer(await rewordCode(database(), member, rewording), rewording);
	},

	keepTheirs: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const form = await request.formData();
		const rewording = { codeId: textIn(form, 'codeId'), read: readIn(form), change: changeIn(form) };
		return answer(await keepTheirWords(database(), member, rewording), rewording);
	},

	moveCode: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const form = await request.formData();
		const codeId = textIn(form, 'codeId');
		const move = { eventId: uuidV7(), codeId, parentId: textIn(form, 'parentId') || undefined, place: placeIn(form) };
		return refuse(await moveCodeTo(database(), member, move)) ?? showCode(codeId);
	},

	archiveCode: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const codeId = textIn(await request.formData(), 'codeId');
		return refuse(await putCodeAway(database(), member, codeId)) ?? showCode(codeId);
	},

	restoreCode: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const codeId = textIn(await request.formData(), 'codeId');
		return refuse(await bringCodeBack(database(), member, codeId)) ?? showCode(codeId);
	},

	mergeCodes: async ({ locals, request }: Posted) => {
		const { member } = askingMember(locals);
		const form = await request.formData();
		const [fromId, intoId] = [textIn(form, 'fromId'), textIn(form, 'intoId')];
		const merge = { eventId: uuidV7(), fromId, intoId, addsDefinition: form.has('addsDefinition') };
		return refuse(await mergeCodesOfCodebook(database(), member, merge)) ?? showCode(intoId);
	},

	addStarterCodebook: async ({ locals }: Posted) => {
		const { member } = askingMember(locals);
		await addStarterCodes(database(), member, starterCodes(getLocale()));
		redirect(303, '?');
	}
};

/** Nothing when there is no reason to refuse. */
function refuse(reason: CodebookRefusal | 'not-found' | undefined) {
	if (reason === 'not-found') error(404, m.shell_not_found());
	return reason === undefined ? undefined : fail(400, { reason });
}

function answer(result: RewordCodeResult, { change }: { readonly change: ReturnType<typeof changeIn> }) {
	if (result.ok) return showCode(result.code.id);
	if (result.reason !== 'changed-since') return refuse(result.reason);
	const { theirs, writer, madeAt } = result;
	return fail(409, { conflict: { codeId: theirs.id, yours: change, theirs, writer, madeAt } });
}

function showCode(codeId: string): never {
	redirect(303, `?code=${codeId}`);
}

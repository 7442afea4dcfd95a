import { error } from '@sveltejs/kit';
import { addStarterCodebook } from '#lib/codebook/add-starter-codebook.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { countCodingsByCode } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { starterCodes } from '#lib/server/starter-codebook.ts';
import type { Actions, PageServerLoad } from './$types';
import { codeActions } from './code-actions.ts';
import { readMerge, readPassages, readVersions } from './read-code.ts';

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
	const task = url.searchParams.get('do') ?? undefined;
	return {
		codes,
		counts: mayCode ? own : shown,
		areCountsOwn: mayCode,
		countsOfAll: mayCode && layersFor(member) === 'all' ? shown : undefined,
		chosenId: chosen?.id,
		task,
		otherId: url.searchParams.get('from') ?? url.searchParams.get('into') ?? undefined,
		askedVersion: Number(url.searchParams.get('version')),
		mayChange: may(member.role, 'change-codebook'),
		mayCode,
		mayMerge: may(member.role, 'merge-codes'),
		starterCodesMissing: addStarterCodebook(codes, starterCodes(getLocale())).length,
		versions: chosen && (await readVersions(member, chosen)),
		merge: chosen && task === 'merge' ? await readMerge(member, chosen, url.searchParams) : undefined,
		walk:
			chosen && mayCode && (task === 'split' || task === 'look-again') ? await readPassages(member, chosen) : undefined
	};
};

export const actions: Actions = {
	addCode: codeActions.addCode,
	changeCode: codeActions.changeCode,
	keepTheirs: codeActions.keepTheirs,
	moveCode: codeActions.moveCode,
	archiveCode: codeActions.archiveCode,
	restoreCode: codeActions.restoreCode,
	mergeCodes: codeActions.mergeCodes,
	addStarterCodebook: codeActions.addStarterCodebook
};

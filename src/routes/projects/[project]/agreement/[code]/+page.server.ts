import { error } from '@sveltejs/kit';
import { compareCoders } from '#lib/agreement/compare-coders.ts';
import { listDisagreements } from '#lib/agreement/list-disagreements.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { database } from '#lib/server/database/database.ts';
import { listReadLayers } from '#lib/server/read-layers.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import { boardOf } from '../agreement-board.ts';
import type { PageServerLoad } from './$types';
import { layOutTurn } from './differing-turn.ts';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { project } = askingMember(locals);
	const db = database();
	const codes = await listCodes(db, project.id);
	const code = codes.find(({ id }) => id === params.code);
	if (code === undefined) error(404, m.shell_not_found());
	const listed = await listTranscripts(db, project.id);
	const { transcripts, codings, coders } = await listReadLayers(db, project.id);
	const coderIds = coders.map(({ id }) => id);
	const codeIds = codes.map(({ id }) => id);

	const textOf = new Map(transcripts.map(({ id, text }) => [id, text]));
	const turnsOf = Map.groupBy(
		listDisagreements(code.id, transcripts, codings, coderIds),
		({ transcriptId }) => transcriptId
	);
	const board = boardOf(compareCoders(transcripts, codings, coderIds, codeIds), codes);
	const disputed = [...board.often, ...board.few].filter(({ differingTurns }) => differingTurns > 0);
	const position = disputed.findIndex((row) => row.code.id === code.id);
	return {
		code,
		coders: coders.map(({ id, name }) => ({ id, name })),
		groups: listed.flatMap(({ id, title, focusGroupNumber }) => {
			const text = textOf.get(id);
			const disagreements = turnsOf.get(id);
			if (text === undefined || disagreements === undefined) return [];
			const turns = disagreements.map((disagreement) => layOutTurn(disagreement, code.id, text));
			return [{ transcriptId: id, title, focusGroupNumber, turns }];
		}),
		previous: position > 0 ? disputed[position - 1]?.code : undefined,
		next: disputed[position + 1]?.code
	};
};

import { error } from '@sveltejs/kit';
import { inReadingOrder } from '#lib/codebook/code-tree.ts';
import { codesUnder } from '#lib/codebook/codes-under.ts';
import { codeByTranscript } from '#lib/coding/code-by-transcript.ts';
import { codedTurns } from '#lib/coding/coded-turns.ts';
import { codesInSameTurn, overlappingCodes } from '#lib/coding/co-occurrence.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { chooseLayer } from '#lib/server/choose-layer.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { listCodedRanges } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import { listTurnRanges } from '#lib/server/turn-ranges.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const layer = await chooseLayer(db, member, url.searchParams.get('layer'));
	const [codes, transcripts, codings, turns] = await Promise.all([
		listCodes(db, project.id),
		listTranscripts(db, project.id),
		listCodedRanges(db, project.id, layer.layers),
		listTurnRanges(db, project.id)
	]);
	const branch = url.searchParams.get('branch') ?? '';
	if (branch !== '' && !codes.some(({ id }) => id === branch)) error(404, m.shell_not_found());
	const used = new Set(codings.map(({ codeId }) => codeId));
	const ordered = inReadingOrder(codes);
	const shown = (branch === '' ? ordered : codesUnder(ordered, branch)).filter(({ id }) => used.has(id));
	const codeIds = shown.map(({ id }) => id);
	const by: 'overlap' | 'turn' = url.searchParams.get('by') === 'turn' ? 'turn' : 'overlap';
	const codingsOf = Map.groupBy(codings, ({ passage }) => passage.transcriptId);
	return {
		layer: { chosen: layer.chosen, coders: layer.coders },
		by,
		branch,
		branches: ordered
			.filter(({ id, parentId }) => parentId === undefined && codes.some((code) => code.parentId === id))
			.map(({ id, name }) => ({ id, name })),
		codes: shown.map(({ id, name, abbreviation, hue }) => ({ id, name, abbreviation, hue })),
		together:
			by === 'turn'
				? codesInSameTurn(codeIds, codings, (id) => turns.get(id) ?? [])
				: overlappingCodes(codeIds, codings),
		byTranscript: codeByTranscript(
			codeIds,
			transcripts.map(({ id }) => id),
			codings
		),
		transcripts: transcripts.map(({ id, focusGroupNumber, title }) => ({
			...{ id, focusGroupNumber, title },
			codings: codingsOf.get(id)?.length ?? 0,
			progress: codedTurns(
				turns.get(id) ?? [],
				(codingsOf.get(id) ?? []).map(({ passage }) => passage)
			)
		}))
	};
};

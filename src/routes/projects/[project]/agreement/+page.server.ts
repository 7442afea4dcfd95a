import { compareCoders } from '#lib/agreement/compare-coders.ts';
import { askingMember } from '#lib/server/asking.ts';
import { inReadingOrder } from '#lib/codebook/code-tree.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { database } from '#lib/server/database/database.ts';
import { listReadLayers } from '#lib/server/read-layers.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import type { PageServerLoad } from './$types';
import { boardOf } from './agreement-board.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const { project } = askingMember(locals);
	const db = database();
	const codes = inReadingOrder(await listCodes(db, project.id));
	const listed = await listTranscripts(db, project.id);
	const { transcripts, codings, coders } = await listReadLayers(db, project.id);
	const comparison = compareCoders(
		transcripts,
		codings,
		coders.map((coder) => coder.id),
		codes.map((code) => code.id)
	);
	const readBy = new Map(transcripts.map((transcript) => [transcript.id, transcript.readBy]));
	return {
		coders: coders.map(({ id, name }) => ({ id, name })),
		reading: listed.map(({ id, title, focusGroupNumber }) => ({
			id,
			title,
			focusGroupNumber,
			readBy: readBy.get(id) ?? [],
			isCompared: comparison.transcriptIds.includes(id)
		})),
		units: comparison.units,
		comparedTranscripts: comparison.transcriptIds.length,
		comparedCoders: coders
			.filter(({ id }) => comparison.transcriptIds.some((transcriptId) => readBy.get(transcriptId)?.includes(id)))
			.map(({ name }) => name),
		overallAlpha: comparison.overallAlpha,
		board: boardOf(comparison, codes)
	};
};

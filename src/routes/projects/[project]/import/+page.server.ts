import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { listImportDrafts } from '#lib/server/import-drafts.ts';
import { findTranscriptWithSameWords } from '#lib/server/same-words.ts';
import { labelsOf } from '#lib/transcripts/labelled-transcript.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, depends }) => {
	const { project } = askingMember(locals);
	depends('import:drafts');
	const drafts = await listImportDrafts(database(), project.id);
	return {
		drafts: await Promise.all(
			drafts.map(async ({ id, fileName, byteCount, imported }) => ({
				id,
				fileName,
				byteCount,
				format: imported.format,
				encoding: imported.encoding,
				isEncodingGuessed: imported.isEncodingGuessed,
				speakerCount: labelsOf(imported).length,
				turnCount: imported.turns.filter(({ kind }) => kind === 'turn').length,
				sameWords: await findTranscriptWithSameWords(database(), project.id, imported.text)
			}))
		)
	};
};

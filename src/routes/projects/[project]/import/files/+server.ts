import { error, json } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import type { ImportRefusal } from '#lib/import/imported-transcript.ts';
import { importLimits } from '#lib/import/limits.ts';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { insertImportDraft } from '#lib/server/import-drafts.ts';
import { readTranscriptFile } from '#lib/server/jobs/read-transcript-file.ts';
import { readLimitedBody } from '#lib/server/read-limited-body.ts';
import { labelsOf } from '#lib/transcripts/labelled-transcript.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { sentFileName } from './sent-file-name.ts';
import type { RequestHandler } from './$types';

/** Reads one file and keeps what it says as a draft for review; of a refused file nothing is kept. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { member, project } = askingMember(locals);
	if (request.headers.get('content-type') !== 'application/octet-stream') error(415, m.shell_not_possible_here());
	const fileName = sentFileName(request.headers.get('x-file-name'));
	if (fileName === undefined) error(400, m.shell_not_possible_here());
	if (Number(request.headers.get('content-length')) > importLimits.fileBytes) return refused('too-large');
	const bytes = await readLimitedBody(request.body, importLimits.fileBytes);
	if (bytes === undefined) return refused('too-large');
	const byteCount = bytes.byteLength;
	const result = await readTranscriptFile(bytes.slice(), fileName);
	if (!result.ok) return refused(result.reason);

	const imported = result.transcript;
	const draft = { id: uuidV7(), memberId: member.id, fileName, byteCount, imported, madeAt: Date.now() };
	await database()
		.transaction()
		.execute((transaction) => insertImportDraft(transaction, project.id, draft, bytes));
	return json(
		{
			ok: true,
			draft: {
				id: draft.id,
				fileName,
				format: imported.format,
				encoding: imported.encoding,
				speakers: labelsOf(imported).length,
				turns: imported.turns.filter(({ kind }) => kind === 'turn').length
			}
		},
		{ status: 201 }
	);
};

function refused(reason: ImportRefusal): Response {
	return json({ ok: false, reason, sentence: refusalSentence(reason) }, { status: reason === 'too-large' ? 413 : 422 });
}

import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { findImportDraft } from '#lib/server/import-drafts.ts';
import { sealPseudonymKey, shortestPassphrase, type PseudonymKeyEntry } from '#lib/server/pseudonym-key.ts';
import { labelsOf } from '#lib/transcripts/labelled-transcript.ts';
import { tidyPseudonym } from '#lib/transcripts/pseudonym.ts';
import type { RequestHandler } from './$types';

/** Answers with the key of this file's labels and pseudonyms, locked with a passphrase; nothing of it is kept. */
export const POST: RequestHandler = async ({ request, locals, params }) => {
	const { project } = askingMember(locals);
	const draft = await findImportDraft(database(), project.id, params.draft);
	if (draft === undefined) error(404, m.shell_not_found());
	const form = await request.formData();
	const passphrase = form.get('passphrase');
	if (typeof passphrase !== 'string' || passphrase.length < shortestPassphrase) error(400, m.import_key_too_short());
	if (form.get('again') !== passphrase) error(400, m.import_key_differs());
	const entries = labelsOf(draft.imported).flatMap(({ label }, index): PseudonymKeyEntry[] => {
		const pseudonym = form.get(`pseudonym-${index}`);
		return typeof pseudonym === 'string' && pseudonym !== '' ? [{ label, pseudonym: tidyPseudonym(pseudonym) }] : [];
	});
	return new Response(await sealPseudonymKey(entries, passphrase), {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="duiding-pseudonyms.key.json"',
			'cache-control': 'no-store'
		}
	});
};

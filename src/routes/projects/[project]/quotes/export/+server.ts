import { error } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { quoteFormats } from '#lib/export/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { listQuotesForReport } from '#lib/server/quotes-for-report.ts';
import { insertReportExport } from '#lib/server/report-exports.ts';
import { writeAndTell } from '#lib/server/write-and-tell.ts';
import type { RequestHandler } from './$types';
import { reportWords } from './report-words.ts';

/** The quotes that may leave the project, as a file. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member, project } = askingMember(locals);
	const format = quoteFormats.find(({ extension }) => extension === url.searchParams.get('format'));
	if (format === undefined) error(404, m.shell_not_found());
	const db = database();
	const { quotes, quoteIds } = await listQuotesForReport(db, project, layersFor(member), getLocale());
	const file = await format.write(quotes, reportWords());
	const made = { id: uuidV7(), projectId: project.id, memberId: member.id, madeAt: Date.now() };
	const after = { format: format.id, quoteIds };
	await writeAndTell(db, { ...made, act: 'export-quotes', subjectId: made.id, after }, async (transaction) => {
		await insertReportExport(transaction, { ...made, kind: format.id, quoteIds });
		return undefined;
	});
	return new Response(file, {
		headers: {
			'content-type': format.mediaType,
			'content-disposition': `attachment; filename="${m.quotes_export_file_name()}.${format.extension}"`
		}
	});
};

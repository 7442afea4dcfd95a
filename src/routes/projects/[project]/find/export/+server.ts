import { error } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { speakerName } from '#lib/components/speaker-name.ts';
import { passageFormats } from '#lib/export/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { listMembers } from '#lib/server/members.ts';
import { listPassagesForExport } from '#lib/server/passages-for-export.ts';
import { readSearch } from '#lib/server/read-search.ts';
import { insertExportOfSpeakers } from '#lib/server/report-exports.ts';
import { writeAndTell } from '#lib/server/write-and-tell.ts';
import { filterGroups } from '../filter-choices.ts';
import { layerWords } from '../find-words.ts';
import { querySentence } from '../query-sentence.ts';
import type { RequestHandler } from './$types';
import { tableWords } from './table-words.ts';

/** All passages that a query finds, as a table. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member, project } = askingMember(locals);
	const format = passageFormats.find(({ extension }) => extension === url.searchParams.get('format'));
	const db = database();
	const search = await readSearch(db, member, url.searchParams);
	if (format === undefined || search.asksNothing || search.refusal !== undefined) error(404, m.shell_not_found());
	const locale = getLocale();
	const { passages, speakerIds } = await listPassagesForExport(db, project, search, locale, {
		...{ speakerName, yes: m.find_table_yes(), no: m.find_table_no() }
	});
	const members = await listMembers(db, project.id, { withThoseWhoLeft: true });
	const nameOf = (id: string): string => members.find((one) => one.id === id)?.name ?? '';
	const layer = search.layers === 'all' ? ({ kind: 'all' } as const) : ({ kind: 'coder', ...search.layers } as const);
	const filters = filterGroups(search.query, search, locale).flatMap(({ choices }) =>
		choices.filter(({ isChosen }) => isChosen).map(({ words }) => words)
	);
	const file = await format.write(
		passages,
		tableWords({
			attributes: search.attributes.map(({ label }) => label[locale]),
			layerAsked: layerWords(layer, nameOf),
			queryAsked: querySentence(search.query, search.codes, filters)
		})
	);
	const made = { id: uuidV7(), projectId: project.id, memberId: member.id, madeAt: Date.now() };
	const after = { format: format.id, passages: passages.length };
	await writeAndTell(db, { ...made, act: 'export-passages', subjectId: made.id, after }, async (transaction) => {
		await insertExportOfSpeakers(transaction, { ...made, kind: format.id, speakerIds });
		return undefined;
	});
	return new Response(file, {
		headers: {
			'content-type': format.mediaType,
			'content-disposition': `attachment; filename="${m.find_file_name()}.${format.extension}"`
		}
	});
};

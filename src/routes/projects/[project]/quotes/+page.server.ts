import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { quoteFormats } from '#lib/export/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { listAttributes } from '#lib/server/attributes.ts';
import { insertChapter, listChapters } from '#lib/server/chapters.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent } from '#lib/server/events.ts';
import { clearQuoteOfJointDisplayRows } from '#lib/server/joint-display-rows.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { deleteQuote, findQuote, updateQuote } from '#lib/server/quotes.ts';
import { listStaleExports } from '#lib/server/report-exports.ts';
import { listShownQuotes } from '#lib/server/shown-quotes.ts';
import type { Actions, PageServerLoad } from './$types';
import { readQuoteChange } from './quote-change.ts';
import { filterOptions, filtersIn, isMatching } from './quote-filters.ts';
import { longestChapterTitle, type QuoteChange, type QuoteChangeRefusal } from './quote-words.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const layers = layersFor(member);
	const [quotes, codes, chapters, attributes, staleExports] = await Promise.all([
		listShownQuotes(db, project, layers, getLocale()),
		listCodes(db, project.id),
		listChapters(db, project.id),
		listAttributes(db, project.id),
		listStaleExports(db, project.id)
	]);
	const filters = filtersIn(url.searchParams);
	return {
		quotes,
		matchingIds: quotes.filter((quote) => isMatching(quote, filters)).map(({ id }) => id),
		isFiltered: Object.values(filters).some((choices) => choices.length > 0),
		options: filterOptions(quotes, codes, filters),
		isOwnLayerOnly: layers !== 'all',
		chapters,
		staleExports,
		attributes: attributes.map(({ key, label }) => ({ key, label: label[getLocale()] })),
		formats: quoteFormats.map(({ id, extension }) => ({ id, extension }))
	};
};

const refused = (reason: QuoteChangeRefusal) => fail(400, { reason });
const done = (change: QuoteChange) => ({ change });

export const actions: Actions = {
	changeQuote: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const form = await request.formData();
		const db = database();
		const before = await findQuote(db, project.id, String(form.get('id')));
		if (before === undefined) error(404, m.shell_not_found());
		const attributes = await listAttributes(db, project.id);
		const change = readQuoteChange(form, attributes);
		if (!change.ok) return refused(change.reason);
		const after = { ...before, ...change.change };
		if (after.chapterId !== undefined) {
			const chapters = await listChapters(db, project.id);
			if (!chapters.some(({ id }) => id === after.chapterId)) error(404, m.shell_not_found());
		}
		await db.transaction().execute(async (transaction) => {
			await updateQuote(transaction, project.id, after);
			await insertEvent(transaction, {
				id: uuidV7(),
				projectId: project.id,
				memberId: member.id,
				act: 'change-quote',
				subjectId: before.id,
				before,
				after,
				madeAt: Date.now()
			});
		});
		return done('changed');
	},

	removeQuote: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const form = await request.formData();
		const db = database();
		const before = await findQuote(db, project.id, String(form.get('id')));
		if (before === undefined) error(404, m.shell_not_found());
		await db.transaction().execute(async (transaction) => {
			await clearQuoteOfJointDisplayRows(transaction, project.id, before.id);
			await deleteQuote(transaction, project.id, before.id);
			await insertEvent(transaction, {
				id: uuidV7(),
				projectId: project.id,
				memberId: member.id,
				act: 'remove-quote',
				subjectId: before.id,
				before,
				madeAt: Date.now()
			});
		});
		return done('removed');
	},

	addChapter: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const title = String((await request.formData()).get('title') ?? '').trim();
		if (title === '' || title.length > longestChapterTitle) return refused('chapter-title');
		const chapter = { id: uuidV7(), title };
		await database()
			.transaction()
			.execute(async (transaction) => {
				await insertChapter(transaction, project.id, chapter);
				await insertEvent(transaction, {
					id: uuidV7(),
					projectId: project.id,
					memberId: member.id,
					act: 'add-chapter',
					subjectId: chapter.id,
					after: chapter,
					madeAt: Date.now()
				});
			});
		return done('chapter-added');
	}
};

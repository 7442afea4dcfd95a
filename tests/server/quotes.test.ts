import type { Kysely } from 'kysely';
import mammoth from 'mammoth';
import { beforeEach, describe, expect, it } from 'vitest';
import { quoteFormats } from '#lib/export/formats.ts';
import { addQuote } from '#lib/server/add-quote.ts';
import { insertChapter } from '#lib/server/chapters.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { deleteQuote, findQuote, updateQuote } from '#lib/server/quotes.ts';
import { listQuotesForReport } from '#lib/server/quotes-for-report.ts';
import { listShownQuotes } from '#lib/server/shown-quotes.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';

const lead = { id: 'lead' };
const square = '’s avonds op het plein niet.';
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});

function choose(id: string, words: string) {
	return addQuote(db, project, lead, id, { transcriptId: 'transcript', ...rangeOf(words) }, 1);
}

async function change(
	id: string,
	changes: { status?: 'approved' | 'in-chapter'; attributionKeys?: string[]; chapterId?: string }
) {
	const quote = await findQuote(db, project.id, id);
	if (quote === undefined) throw new Error(`No quote ${id}`);
	await updateQuote(db, project.id, { ...quote, ...changes });
}

async function participant(id: string, columns: { consent_state?: 'withdrawn'; may_be_quoted?: number }) {
	await db.updateTable('participant').set(columns).where('id', '=', id).execute();
}

async function exported(extension: string): Promise<Uint8Array<ArrayBuffer>> {
	const format = quoteFormats.find((each) => each.extension === extension);
	if (format === undefined) throw new Error(`No format ${extension}`);
	const { quotes } = await listQuotesForReport(db, project, 'all', 'nl');
	const words = { title: 'Citaten', withoutChapter: 'Zonder hoofdstuk', withoutCode: 'Zonder code' };
	const heads = { reference: 'Vindplaats', text: 'Citaat', attribution: 'Bron', codes: 'Codes', chapter: 'Hoofdstuk' };
	const statuses = { 'to-review': 'te beoordelen', approved: 'goedgekeurd', 'in-chapter': 'in', rejected: 'afgewezen' };
	return format.write(quotes, { ...words, ...heads, status: 'Status', statuses, cellSeparator: ';' });
}

describe('choosing a passage', () => {
	it('keeps it to be reviewed, with place, words, role and level, and says so in the trail', async () => {
		expect(await choose('q1', square)).toEqual({ ok: true });
		const [quote] = await listShownQuotes(db, project, 'all', 'nl');
		expect(quote).toMatchObject({
			text: square,
			turnNumber: 2,
			focusGroupNumber: 1,
			status: 'to-review',
			attribution: 'Student, niveau 2',
			k: 4,
			refusal: 'not-approved'
		});
		const events = await db.selectFrom('event').select(['act', 'subject_id', 'after']).execute();
		expect(events).toMatchObject([{ act: 'choose-quote', subject_id: 'q1' }]);
		expect(events[0]?.after).not.toContain('plein');
	});

	it('attributes with the role alone where too few share the level', async () => {
		await choose('q1', 'De conciërge helpt.');
		expect(await findQuote(db, project.id, 'q1')).toMatchObject({ attributionKeys: ['role'] });
	});

	it('refuses the moderator, words without consent, and a passage that was chosen before', async () => {
		await choose('q1', square);
		expect(await choose('q2', square)).toEqual({ ok: false, reason: 'already-chosen' });
		expect(await choose('q3', 'Voel je je veilig?')).toEqual({ ok: false, reason: 'moderator-turn' });
		expect(await choose('q4', 'Ik heb niets gezegd.')).toEqual({ ok: false, reason: 'no-consent-to-quote' });
		expect(await listShownQuotes(db, project, 'all', 'nl')).toHaveLength(1);
	});

	it('takes the same write sent again as the same quote, and no other under its id', async () => {
		await choose('q1', square);
		expect(await choose('q1', square)).toEqual({ ok: true });
		expect(await choose('q1', 'Ik meld het niet meer.')).toEqual({ ok: false, reason: 'id-taken' });
		expect(await db.selectFrom('event').selectAll().execute()).toHaveLength(1);
	});

	it('finds no transcript of another project', async () => {
		const passage = { transcriptId: 'transcript', ...rangeOf(square) };
		const other = { id: 'other', smallestCount: 3 };
		expect(await addQuote(db, other, lead, 'q1', passage, 1)).toEqual({ ok: false, reason: 'not-found' });
	});
});

describe('what a quote shows', () => {
	it('shows a coder only the codes of the own layer', async () => {
		await choose('q1', square);
		await choose('q2', 'Ik meld het niet meer.');
		const codesFor = async (layers: 'all' | { coderId: string }) =>
			(await listShownQuotes(db, project, layers, 'nl')).map(({ codes }) => codes.map(({ name }) => name));
		expect(await codesFor({ coderId: 'teun' })).toEqual([['Entree en plein'], []]);
		expect(await codesFor('all')).toEqual([['Entree en plein'], ['Melddrempel']]);
	});

	it('offers the longest beginning of an attribution that enough participants share', async () => {
		await choose('q1', 'De conciërge helpt.');
		await change('q1', { attributionKeys: ['role', 'level'], status: 'approved' });
		const [quote] = await listShownQuotes(db, project, 'all', 'nl');
		expect(quote).toMatchObject({ k: 1, risk: 'high', isBelowThreshold: true, refusal: 'below-threshold' });
		expect(quote?.shorter).toEqual({ attributionKeys: ['role'], attribution: 'Student', k: 5 });
	});

	it('is gone when it is taken out, its segments too', async () => {
		await choose('q1', square);
		await deleteQuote(db, project.id, 'q1');
		expect(await findQuote(db, project.id, 'q1')).toBeUndefined();
		expect(await db.selectFrom('quote_segment').selectAll().execute()).toEqual([]);
	});
});

describe('the export', () => {
	it('writes a Word document with the words, the attribution and the chapter of a quote', async () => {
		await choose('q1', square);
		await insertChapter(db, project.id, { id: 'c1', title: 'Het plein' });
		await change('q1', { status: 'in-chapter', chapterId: 'c1' });
		const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await exported('docx')) });
		expect(value).toContain(square);
		expect(value).toContain('Student, niveau 2');
		expect(value).toContain('FG1·T2');
		expect(value).toContain('Het plein');
	});

	it('writes words that look like a formula so that a spreadsheet does not run them', async () => {
		await choose('q1', '=1+1 zeggen ze dan.');
		await change('q1', { status: 'approved' });
		const table = new TextDecoder().decode(await exported('csv'));
		expect(table).toContain(";'=1+1 zeggen ze dan.;");
		expect(table).not.toContain(';=1+1');
	});

	it.each(['docx', 'md', 'csv'])(
		'leaves out of a %s what is not approved, withdrawn, refused or too rare',
		async (extension) => {
			await choose('q1', square);
			await choose('q2', '=1+1 zeggen ze dan.');
			await choose('q3', 'Ik meld het niet meer.');
			await choose('q4', 'De conciërge helpt.');
			for (const id of ['q1', 'q2', 'q4']) await change(id, { status: 'approved' });
			await participant('roos', { consent_state: 'withdrawn' });
			await participant('daan', { may_be_quoted: 0 });
			await change('q4', { attributionKeys: ['role', 'level'] });
			const shown = await listShownQuotes(db, project, 'all', 'nl');
			expect(shown.map(({ refusal }) => refusal)).toEqual([
				'participant-withdrawn',
				'no-consent-to-quote',
				'not-approved',
				'below-threshold'
			]);
			expect(await listQuotesForReport(db, project, 'all', 'nl')).toEqual({ quotes: [], quoteIds: [] });
			const bytes = await exported(extension);
			const words =
				extension === 'docx'
					? (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
					: new TextDecoder().decode(bytes);
			for (const hidden of ['plein', '1+1', 'meld het', 'conciërge']) expect(words).not.toContain(hidden);
		}
	);
});

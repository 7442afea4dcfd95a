import type { Kysely } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { addQuote } from '#lib/server/add-quote.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertNewFindings } from '#lib/server/findings.ts';
import {
	clearQuoteOfJointDisplayRows,
	deleteJointDisplayRow,
	insertJointDisplayRow,
	listJointDisplayRows,
	updateJointDisplayRow
} from '#lib/server/joint-display-rows.ts';
import { publishedFindings } from '#lib/server/monitor/published-findings.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';

const theme = {
	id: 'row',
	title: 'Melden',
	codeIds: ['entree', 'melden'],
	findingId: 'finding',
	reading: 'divergent',
	note: 'Weten waar is niet hetzelfde als durven.',
	quoteId: 'q1'
} as const;
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
	const passage = { transcriptId: 'transcript', ...rangeOf('Ik meld het niet meer.') };
	await addQuote(db, project, { id: 'lead' }, 'q1', passage, 1);
	const findings = publishedFindings().findings.slice(0, 1);
	await insertNewFindings(
		db,
		project.id,
		findings.map((finding) => ({ ...finding, id: 'finding' }))
	);
	await insertJointDisplayRow(db, project.id, theme);
});

it('keeps a theme with its codes, its figure, its reading and its quote', async () => {
	expect(await listJointDisplayRows(db, project.id)).toEqual([theme]);
	expect(await listJointDisplayRows(db, 'other')).toEqual([]);
});

it('changes a theme as a whole', async () => {
	const changed = {
		...theme,
		codeIds: ['melden'],
		findingId: undefined,
		reading: 'silent',
		quoteId: undefined
	} as const;
	await updateJointDisplayRow(db, project.id, changed);
	expect(await listJointDisplayRows(db, project.id)).toEqual([changed]);
});

it('lets go of a quote that is taken out, and of everything when the theme is removed', async () => {
	await clearQuoteOfJointDisplayRows(db, project.id, 'q1');
	expect(await listJointDisplayRows(db, project.id)).toMatchObject([{ quoteId: undefined, title: 'Melden' }]);
	await deleteJointDisplayRow(db, project.id, 'row');
	expect(await listJointDisplayRows(db, project.id)).toEqual([]);
	expect(await db.selectFrom('joint_display_row_code').selectAll().execute()).toEqual([]);
});

it('does not keep a silent survey beside a figure', async () => {
	await expect(updateJointDisplayRow(db, project.id, { ...theme, reading: 'silent' })).rejects.toThrow(
		'joint_display_row_silent'
	);
});

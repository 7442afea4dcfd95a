import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, expect, it } from 'vitest';
import type { Finding } from '#lib/monitor/finding.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertNewFindings, listFindings } from '#lib/server/findings.ts';
import { publishedFindings } from '#lib/server/monitor/published-findings.ts';
import { insertProject } from '#lib/server/projects.ts';
import { openTestDatabase } from '../open-test-database.ts';

let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	for (const id of ['safety', 'other']) {
		await insertProject(db, { id, title: id, question: '', isExample: false, smallestCount: 5, madeAt: 1 });
	}
});

function published(): Finding[] {
	return publishedFindings().findings.map((finding) => ({ ...finding, id: uuidV7() }));
}

it('keeps every published figure and direction as it was read, years in words and remarks too', async () => {
	const findings = published();
	expect(findings.filter(({ measurement }) => measurement.kind === 'value')).toHaveLength(136);
	expect(findings.filter(({ measurement }) => measurement.kind === 'direction')).toHaveLength(25);
	await insertNewFindings(db, 'safety', findings);
	const kept = await listFindings(db, 'safety');
	expect(kept).toEqual(findings);
	expect(kept.map(({ year }) => year.words)).toContain('2014-2015');
	expect(kept.filter(({ note }) => note !== '').length).toBeGreaterThan(0);
	expect(await listFindings(db, 'other')).toEqual([]);
});

it('adds a figure once, and tells which ones are new', async () => {
	const [first, second, third] = published();
	if (first === undefined || second === undefined || third === undefined) throw new Error('No findings');
	expect(await insertNewFindings(db, 'safety', [first, second])).toEqual([first, second]);
	expect(await insertNewFindings(db, 'safety', [{ ...second, id: uuidV7() }, third])).toEqual([third]);
	expect(await listFindings(db, 'safety')).toEqual([first, second, third]);
});

it('keeps nothing of an import that is broken off', async () => {
	const [first, second] = published();
	if (first === undefined || second === undefined) throw new Error('No findings');
	const brokenOff = db.transaction().execute(async (transaction) => {
		await insertNewFindings(transaction, 'safety', [first, second]);
		throw new Error('The power failed');
	});
	await expect(brokenOff).rejects.toThrow('The power failed');
	expect(await listFindings(db, 'safety')).toEqual([]);
});

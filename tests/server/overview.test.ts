import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { listCodingProgress } from '#lib/server/coding-progress.ts';
import { insertCode } from '#lib/server/codebook.ts';
import { insertCoding } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertEvent, listRecentEvents } from '#lib/server/events.ts';
import { insertFocusGroup } from '#lib/server/focus-groups.ts';
import { insertMember } from '#lib/server/members.ts';
import { findProjectCounts } from '#lib/server/project-counts.ts';
import { insertProject } from '#lib/server/projects.ts';
import { insertTranscriptRead } from '#lib/server/transcripts-read.ts';
import { openTestDatabase } from '../open-test-database.ts';

let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	for (const projectId of ['project', 'another']) {
		await insertProject(db, {
			id: projectId,
			title: projectId,
			question: '',
			isExample: false,
			smallestCount: 3,
			madeAt: 0
		});
	}
	for (const id of ['noor', 'teun']) {
		await insertMember(db, { id, projectId: 'project', accountId: undefined, name: id, role: 'coder', joinedAt: 0 });
	}
	for (const id of ['fg1', 'fg2']) {
		await insertFocusGroup(db, 'project', { id, title: id, institutionId: undefined });
		await db
			.insertInto('transcript')
			.values({
				id: `${id}-transcript`,
				project_id: 'project',
				focus_group_id: id,
				text: 'Bij wie dan?',
				format: 'txt',
				word_count: 3,
				turn_count: 1,
				duration_seconds: null,
				imported_at: 0,
				text_version: 1
			})
			.execute();
	}
	await insertCode(db, 'project', {
		id: 'code',
		parentId: undefined,
		name: 'Melddrempel',
		abbreviation: 'mel',
		hue: 13,
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		position: 0,
		isArchived: false,
		version: 1
	});
	await insertCoding(db, codingOf('noor', 'fg1-transcript', 0), 0);
	await insertCoding(db, codingOf('noor', 'fg1-transcript', 4), 0);
	await insertCoding(db, codingOf('teun', 'fg1-transcript', 0), 0);
	await insertTranscriptRead(db, { transcriptId: 'fg1-transcript', coderId: 'teun', readAt: 1 });
	await insertTranscriptRead(db, { transcriptId: 'fg2-transcript', coderId: 'teun', readAt: 1 });
});
afterEach(() => db.destroy());

const codingOf = (coderId: string, transcriptId: string, start: number) => ({
	id: `${coderId}-${transcriptId}-${start}`,
	coderId,
	codeId: 'code',
	passage: { transcriptId, start, end: start + 3 }
});

it('tells a lead how far every coder is', async () => {
	const progress = await listCodingProgress(db, 'project', 'all');
	expect(progress.get('fg1-transcript')?.get('noor')).toEqual({ kind: 'coding', codingCount: 2 });
	expect(progress.get('fg1-transcript')?.get('teun')).toEqual({ kind: 'read', codingCount: 1 });
	expect(progress.get('fg2-transcript')?.get('teun')).toEqual({ kind: 'read', codingCount: 0 });
	expect(progress.get('fg2-transcript')?.get('noor')).toBeUndefined();
});

it('tells a coder nothing of how far the others are', async () => {
	const progress = await listCodingProgress(db, 'project', { coderId: 'noor' });
	expect([...progress.values()].flatMap((coders) => [...coders.keys()])).toEqual(['noor']);
});

it('tells nothing of another project', async () => {
	expect(await listCodingProgress(db, 'another', 'all')).toEqual(new Map());
	expect(await findProjectCounts(db, 'another')).toMatchObject({ codes: 0, quotes: 0, draftsToCheck: 0 });
	expect(await findProjectCounts(db, 'project')).toMatchObject({ codes: 1, quotes: 0, draftsToCheck: 0 });
});

it('shows a coder own events only, the newest first', async () => {
	for (const [id, memberId, madeAt] of [
		['1', 'noor', 10],
		['2', 'teun', 20],
		['3', 'noor', 30]
	] as const) {
		await insertEvent(db, { id, projectId: 'project', memberId, act: 'apply-code', subjectId: 'x', madeAt });
	}
	const idsFor = async (memberId: string | undefined, most = 10) =>
		(await listRecentEvents(db, 'project', { memberId, most })).map(({ id }) => id);
	expect(await idsFor('noor')).toEqual(['3', '1']);
	expect(await idsFor(undefined)).toEqual(['3', '2', '1']);
	expect(await idsFor(undefined, 1)).toEqual(['3']);
});

import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '#lib/project/role.ts';
import { insertCode } from '#lib/server/codebook.ts';
import { insertCoding, listCodingsOfProject } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertFocusGroup } from '#lib/server/focus-groups.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { insertMember } from '#lib/server/members.ts';
import { insertProject } from '#lib/server/projects.ts';
import { insertTranscript } from '#lib/server/transcripts.ts';
import { openTestDatabase } from '../open-test-database.ts';

describe('layersFor', () => {
	let db: Kysely<Database>;

	beforeEach(async () => {
		db = await openTestDatabase();
		await insertProject(db, {
			id: 'project',
			title: 'Zwembad',
			question: '',
			isExample: false,
			smallestCount: 3,
			madeAt: 1
		});
		await addMember('lead', 'lead');
		await addMember('coder', 'coder');
		await addMember('writer', 'report-writer');
		await insertFocusGroup(db, 'project', { id: 'group', title: 'Badgasten', institutionId: undefined });
		await insertTranscript(db, {
			id: 'transcript',
			projectId: 'project',
			focusGroupId: 'group',
			text: 'Het water is koud.',
			turns: [{ id: 'turn', number: 1, speaker: { kind: 'unknown' }, start: 0, end: 18 }],
			structure: [],
			format: 'text',
			wordCount: 4,
			importedAt: 1
		});
		await insertCode(db, 'project', {
			id: 'code',
			parentId: undefined,
			name: 'Kou',
			abbreviation: '',
			hue: 1,
			definition: '',
			useFor: '',
			notFor: '',
			example: '',
			position: 0,
			isArchived: false,
			version: 1
		});
		await addCoding('coding-of-lead', 'lead');
		await addCoding('coding-of-coder', 'coder');
	});

	afterEach(() => db.destroy());

	it('gives a lead the codings of all coders', async () => {
		expect(await codingsSeenBy('lead', 'lead')).toEqual(['coding-of-coder', 'coding-of-lead']);
	});

	it('gives a report writer the codings of all coders', async () => {
		expect(await codingsSeenBy('writer', 'report-writer')).toEqual(['coding-of-coder', 'coding-of-lead']);
	});

	it('gives a coder the own layer only', async () => {
		expect(await codingsSeenBy('coder', 'coder')).toEqual(['coding-of-coder']);
		expect(await codingsSeenBy('newcomer', 'coder')).toEqual([]);
	});

	async function codingsSeenBy(id: string, role: Role): Promise<string[]> {
		const codings = await listCodingsOfProject(db, 'project', layersFor({ id, role }));
		return codings.map((coding) => coding.id);
	}

	async function addMember(id: string, role: Role): Promise<void> {
		await insertMember(db, { id, projectId: 'project', accountId: undefined, name: id, role, joinedAt: 1 });
	}

	async function addCoding(id: string, coderId: string): Promise<void> {
		const passage = { transcriptId: 'transcript', start: 0, end: 18 };
		await insertCoding(db, { id, coderId, codeId: 'code', passage }, 1);
	}
});

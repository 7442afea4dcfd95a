import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Coding } from '../../src/lib/coding/coding.ts';
import { addCoding } from '../../src/lib/server/add-coding.ts';
import { insertCode, updateCodeArchivedAt } from '../../src/lib/server/codebook.ts';
import { listCodingsOfTranscript } from '../../src/lib/server/codings.ts';
import type { Database } from '../../src/lib/server/database/schema.ts';
import { insertFocusGroup } from '../../src/lib/server/focus-groups.ts';
import { insertMember } from '../../src/lib/server/members.ts';
import { insertProject } from '../../src/lib/server/projects.ts';
import { removeCoding } from '../../src/lib/server/remove-coding.ts';
import { insertTranscript } from '../../src/lib/server/transcripts.ts';
import { undoLastCoding } from '../../src/lib/server/undo-last-coding.ts';
import { openTestDatabase } from '../open-test-database.ts';

const text = 'Nee. Bij wie dan? Er hangt een poster.';
const [projectId, noor, teun, codeId, transcriptId] = [uuidV7(), uuidV7(), uuidV7(), uuidV7(), uuidV7()];
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertProject(db, {
		id: projectId,
		title: 'Veilig',
		question: '',
		isExample: false,
		smallestCount: 3,
		madeAt: 1
	});
	for (const [id, name] of [
		[noor, 'Noor'],
		[teun, 'Teun']
	] as const) {
		await insertMember(db, { id, projectId, accountId: undefined, name, role: 'coder', joinedAt: 1 });
	}
	await insertCode(db, projectId, {
		id: codeId,
		parentId: undefined,
		name: 'Melddrempel',
		abbreviation: '',
		hue: 13,
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		position: 0,
		isArchived: false
	});
	const group = await insertFocusGroup(db, projectId, { id: uuidV7(), title: 'Studenten', institutionId: undefined });
	await insertTranscript(db, {
		id: transcriptId,
		projectId,
		focusGroupId: group.id,
		text,
		format: 'txt',
		wordCount: 8,
		importedAt: 1,
		turns: [{ id: uuidV7(), number: 1, speaker: { kind: 'unknown' }, start: 0, end: text.length }],
		structure: []
	});
});

const codingOf = (start: number, end: number, coderId = noor): Coding => ({
	id: uuidV7(),
	coderId,
	codeId,
	passage: { transcriptId, start, end }
});
const layerOf = (coderId: string) => listCodingsOfTranscript(db, transcriptId, { coderId });

describe('codings in a coder’s layer', () => {
	it('keeps a coding, and reads it back as it was', async () => {
		const coding = codingOf(0, 4);
		expect(await addCoding(db, projectId, coding, 1)).toEqual({ ok: true, coding });
		expect(await layerOf(noor)).toEqual([coding]);
	});
	it('takes a write that is sent again for the same write', async () => {
		const coding = codingOf(0, 4);
		await addCoding(db, projectId, coding, 1);
		expect(await addCoding(db, projectId, coding, 1)).toEqual({ ok: true, coding });
		expect(await layerOf(noor)).toHaveLength(1);
	});
	it('refuses an id that another coding already has', async () => {
		const coding = codingOf(0, 4);
		await addCoding(db, projectId, coding, 1);
		expect(await addCoding(db, projectId, { ...coding, coderId: teun }, 1)).toEqual({ ok: false, reason: 'id-taken' });
		expect(await layerOf(teun)).toEqual([]);
	});
	it('does not find a transcript of another project', async () => {
		expect(await addCoding(db, uuidV7(), codingOf(0, 4), 1)).toEqual({ ok: false, reason: 'not-found' });
	});
	it('keeps the layers of two coders apart', async () => {
		await addCoding(db, projectId, codingOf(0, 4), 1);
		await addCoding(db, projectId, codingOf(0, 4, teun), 1);
		expect(await layerOf(noor)).toHaveLength(1);
		expect(await layerOf(teun)).toHaveLength(1);
	});
	it('refuses an archived code and stores nothing', async () => {
		await updateCodeArchivedAt(db, projectId, codeId, 5);
		expect(await addCoding(db, projectId, codingOf(0, 4), 1)).toEqual({ ok: false, reason: 'code-archived' });
		expect(await layerOf(noor)).toEqual([]);
		expect(await db.selectFrom('event').selectAll().execute()).toEqual([]);
	});
	it('lets nobody take a coding out of another coder’s layer', async () => {
		const coding = codingOf(0, 4);
		await addCoding(db, projectId, coding, 1);
		const removal = { projectId, transcriptId, codingId: coding.id };
		expect(await removeCoding(db, { ...removal, coderId: teun })).toBe(false);
		expect(await layerOf(noor)).toHaveLength(1);
		expect(await removeCoding(db, { ...removal, coderId: noor })).toBe(true);
		expect(await layerOf(noor)).toEqual([]);
	});
});

describe('undo', () => {
	it('takes back act after act down to the first, and then says that nothing is left', async () => {
		const [first, second] = [codingOf(0, 4), codingOf(5, 17)];
		await addCoding(db, projectId, first, 1);
		await addCoding(db, projectId, second, 1);
		await removeCoding(db, { projectId, transcriptId, coderId: noor, codingId: first.id });
		const undo = () => undoLastCoding(db, projectId, transcriptId, noor);
		expect(await undo()).toEqual({ remove: [], restore: [first] });
		expect(await undo()).toEqual({ remove: [second], restore: [] });
		expect(await undo()).toEqual({ remove: [first], restore: [] });
		expect(await undo()).toBeUndefined();
		expect(await layerOf(noor)).toEqual([]);
	});
	it('leaves other coders alone', async () => {
		await addCoding(db, projectId, codingOf(0, 4), 1);
		expect(await undoLastCoding(db, projectId, transcriptId, teun)).toBeUndefined();
		expect(await layerOf(noor)).toHaveLength(1);
	});
	it('does not stack a coding on one that took its place', async () => {
		const [first, wider] = [codingOf(5, 8), codingOf(0, 17)];
		await addCoding(db, projectId, first, 1);
		await removeCoding(db, { projectId, transcriptId, coderId: noor, codingId: first.id });
		await db.insertInto('coding').values(rowOf(wider)).execute();
		expect(await undoLastCoding(db, projectId, transcriptId, noor)).toEqual({ remove: [], restore: [] });
	});
	it('is an event of its own, so that the trail stays whole', async () => {
		await addCoding(db, projectId, codingOf(0, 4), 1);
		await undoLastCoding(db, projectId, transcriptId, noor);
		const acts = await db.selectFrom('event').select(['act', 'undone_by']).orderBy('id').execute();
		expect(acts.map(({ act }) => act)).toEqual(['apply-code', 'undo']);
		expect(acts[0]?.undone_by).not.toBeNull();
	});
});

function rowOf({ id, coderId, passage }: Coding) {
	return {
		id,
		transcript_id: transcriptId,
		coder_id: coderId,
		code_id: codeId,
		start_offset: passage.start,
		end_offset: passage.end,
		made_at: 1
	};
}

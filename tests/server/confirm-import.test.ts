import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { confirmImport } from '#lib/server/confirm-import.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { listFocusGroups } from '#lib/server/focus-groups.ts';
import { findImportDraft, insertImportDraft, listImportDrafts, type ImportDraft } from '#lib/server/import-drafts.ts';
import { insertMember } from '#lib/server/members.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { insertProject } from '#lib/server/projects.ts';
import { nothingDecided } from '#lib/server/review-decisions.ts';
import { findTranscriptWithSameWords } from '#lib/server/same-words.ts';
import { findTranscript, listTranscripts } from '#lib/server/transcripts.ts';
import type { SpeakerAssignment } from '#lib/transcripts/speaker-assignment.ts';
import { openTestDatabase } from '../open-test-database.ts';

const text = 'Thema 1\nWie begint er? 🙂\nIk wel.\nEn ik ook.\nMm.';
const imported: ImportedTranscript = {
	format: 'docx',
	encoding: 'utf-8',
	isEncodingGuessed: false,
	candidates: [],
	text,
	turns: [
		{ kind: 'heading', start: 0, end: 7 },
		{ kind: 'turn', label: 'Gespreksleider Zonneveld', start: 8, end: 25, startSeconds: 4 },
		{ kind: 'turn', label: 'Lieke Berkhout', start: 26, end: 33, startSeconds: 9 },
		{ kind: 'turn', label: 'Berkhout (2)', start: 34, end: 44, startSeconds: 11.5 },
		{ kind: 'turn', label: undefined, start: 45, end: 48 }
	]
};
const draft: ImportDraft = {
	id: 'draft-1',
	memberId: 'noor',
	fileName: 'opname_Berkhout.docx',
	byteCount: 400,
	imported,
	options: {},
	decisions: nothingDecided,
	madeAt: 5
};
const assignments = new Map<string, SpeakerAssignment>([
	['Gespreksleider Zonneveld', { kind: 'moderator' }],
	['Lieke Berkhout', { kind: 'new-participant', pseudonym: 'Bregje' }],
	['Berkhout (2)', { kind: 'same-as', label: 'Lieke Berkhout' }]
]);
const review = {
	projectId: 'project-1',
	memberId: 'noor',
	title: ' FG7 balie ',
	assignments,
	isJoining: true,
	mayBeQuoted: false,
	isRead: true,
	replacements: [],
	notesAsMemos: false,
	confirmedAt: 6
};

let db: Kysely<Database>;
beforeEach(async () => {
	db = await openTestDatabase();
	for (const id of ['project-1', 'project-2']) {
		await insertProject(db, { id, title: 'Veilig', question: '', isExample: false, smallestCount: 3, madeAt: 1 });
	}
	const noor = { id: 'noor', projectId: 'project-1', accountId: undefined, name: 'Noor', role: 'lead' as const };
	await insertMember(db, { ...noor, joinedAt: 1 });
	await insertImportDraft(db, 'project-1', draft);
});

describe('drafts of an import', () => {
	it('come back from the database as they were read', async () => {
		expect(await findImportDraft(db, 'project-1', 'draft-1')).toEqual(draft);
		expect(await listImportDrafts(db, 'project-1')).toEqual([draft]);
	});
	it('are not found from another project', async () => {
		expect(await findImportDraft(db, 'project-2', 'draft-1')).toBeUndefined();
		expect(await listImportDrafts(db, 'project-2')).toEqual([]);
	});
	it.each([
		['a range beyond the text', { ...imported, turns: [{ kind: 'turn', start: 0, end: 999 }] }],
		['ranges that overlap', { ...imported, turns: [imported.turns[1], imported.turns[1]] }],
		['an unknown kind of line', { ...imported, turns: [{ kind: 'song', start: 0, end: 3 }] }],
		['a label that is no text', { ...imported, turns: [{ kind: 'turn', label: 7, start: 0, end: 3 }] }],
		['no text', { ...imported, text: undefined }]
	])('are thrown out as broken with %s', async (_, stored) => {
		await db
			.updateTable('import_draft')
			.set({ imported: JSON.stringify(stored) })
			.execute();
		await expect(findImportDraft(db, 'project-1', 'draft-1')).rejects.toThrow('cannot be read back');
	});
});

describe('confirming an import', () => {
	it('stores exactly the text that was reviewed, and its turns', async () => {
		const confirmed = await confirmImport(db, draft, review);
		const transcript = await findTranscript(db, 'project-1', confirmed?.ok === true ? confirmed.transcriptId : '');
		const [bregje] = await listParticipants(db, 'project-1');
		expect(bregje?.pseudonym).toBe('Bregje');
		expect(transcript?.text).toBe(text);
		const speaker = { kind: 'participant', participantId: bregje?.id, pseudonym: 'Bregje' };
		expect(transcript?.turns.map((turn) => [text.slice(turn.start, turn.end), turn.speaker])).toEqual([
			['Wie begint er? 🙂', { kind: 'moderator' }],
			['Ik wel.\nEn ik ook.', speaker],
			['Mm.', { kind: 'unknown' }]
		]);
		expect(transcript?.structure.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
			['heading', 'Thema 1']
		]);
	});
	it('keeps turns apart when the reviewer does not want them joined', async () => {
		await confirmImport(db, draft, { ...review, isJoining: false });
		expect(await listTranscripts(db, 'project-1')).toMatchObject([{ turnCount: 4, wordCount: 9 }]);
	});
	it('makes a focus group with the title given, and one participant of two labels', async () => {
		await confirmImport(db, draft, review);
		expect(await listFocusGroups(db, 'project-1')).toMatchObject([{ number: 1, title: 'FG7 balie' }]);
		expect(await listParticipants(db, 'project-1')).toMatchObject([
			{ pseudonym: 'Bregje', consent: { quote: false, status: 'unknown' } }
		]);
	});
	it('leaves nothing of the labels or the name of the file in any table', async () => {
		expect(await everything(db)).toMatch(/Berkhout.*Zonneveld|Zonneveld.*Berkhout/s);
		await confirmImport(db, draft, review);
		expect(await everything(db)).toContain('Bregje');
		expect(await everything(db)).not.toMatch(/Berkhout|Zonneveld|opname/);
	});
	it('tells the event without names', async () => {
		const confirmed = await confirmImport(db, draft, review);
		const events = await db.selectFrom('event').selectAll().execute();
		expect(events).toMatchObject([
			{ act: 'import-transcript', member_id: 'noor', subject_id: confirmed?.ok === true && confirmed.transcriptId }
		]);
		expect(events[0]?.after).not.toContain('Bregje');
	});
	it('gives turns to a participant that the project has already', async () => {
		await confirmImport(db, draft, review);
		const [bregje] = await listParticipants(db, 'project-1');
		const again = { ...draft, id: 'draft-2' };
		await insertImportDraft(db, 'project-1', again);
		const existing = { kind: 'participant', participantId: bregje?.id ?? '', pseudonym: 'Bregje' } as const;
		await confirmImport(db, again, { ...review, assignments: new Map([...assignments, ['Lieke Berkhout', existing]]) });
		expect(await listParticipants(db, 'project-1')).toHaveLength(1);
		expect(await listTranscripts(db, 'project-1')).toHaveLength(2);
	});
	it.each([
		['title-empty', { title: '  ' }],
		['title-too-long', { title: 'a'.repeat(121) }],
		['pseudonym-empty', { assignments: new Map([...assignments, ['Lieke Berkhout', named('')]]) }],
		['pseudonym-too-long', { assignments: new Map([...assignments, ['Lieke Berkhout', named('a'.repeat(41))]]) }],
		['pseudonym-twice', { assignments: new Map([...assignments, ['Berkhout (2)', named('bregje')]]) }],
		['label-not-assigned', { assignments: new Map([...assignments].slice(0, 2)) }],
		['same-as-circle', { assignments: new Map([...assignments, ['Lieke Berkhout', sameAs('Berkhout (2)')]]) }]
	])('refuses with %s, and leaves everything as it was', async (reason, change) => {
		const before = await everything(db);
		expect(await confirmImport(db, draft, { ...review, ...change })).toEqual({ ok: false, reason });
		expect(await everything(db)).toBe(before);
	});
	it('refuses a pseudonym that somebody in the project has, but not one of another project', async () => {
		await confirmImport(db, draft, review);
		const again = { ...draft, id: 'draft-2' };
		await insertImportDraft(db, 'project-1', again);
		expect(await confirmImport(db, again, review)).toEqual({ ok: false, reason: 'pseudonym-taken' });
		await insertImportDraft(db, 'project-2', { ...draft, id: 'draft-3' });
		const elsewhere = { ...review, projectId: 'project-2' };
		expect(await confirmImport(db, { ...draft, id: 'draft-3' }, elsewhere)).toMatchObject({ ok: true });
	});
	it('makes one transcript of a draft that is confirmed twice', async () => {
		await confirmImport(db, draft, review);
		const other = { ...review, assignments: new Map([...assignments, ['Lieke Berkhout', named('Harm')]]) };
		expect(await confirmImport(db, draft, other)).toBeUndefined();
		expect(await listTranscripts(db, 'project-1')).toHaveLength(1);
	});
	it('takes everything back when something breaks on the way', async () => {
		const before = await everything(db);
		const unknownMember = { ...review, memberId: 'nobody' };
		await expect(
			db.transaction().execute((transaction) => confirmImport(transaction, draft, unknownMember))
		).rejects.toThrow('FOREIGN KEY');
		expect(await everything(db)).toBe(before);
	});
});

describe('recognising the same words', () => {
	it('finds the transcript with exactly this text, in this project only', async () => {
		await confirmImport(db, draft, review);
		expect(await findTranscriptWithSameWords(db, 'project-1', text)).toMatchObject({
			focusGroupNumber: 1,
			focusGroupTitle: 'FG7 balie'
		});
		expect(await findTranscriptWithSameWords(db, 'project-1', `${text} `)).toBeUndefined();
		expect(await findTranscriptWithSameWords(db, 'project-2', text)).toBeUndefined();
	});
});

function named(pseudonym: string): SpeakerAssignment {
	return { kind: 'new-participant', pseudonym };
}

function sameAs(label: string): SpeakerAssignment {
	return { kind: 'same-as', label };
}

/** Every row of every table. */
async function everything(from: Kysely<Database>): Promise<string> {
	const tables = await from.introspection.getTables();
	const rows = await Promise.all(tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(from)));
	return JSON.stringify(rows.map((found, index) => [tables[index]?.name, found.rows]));
}

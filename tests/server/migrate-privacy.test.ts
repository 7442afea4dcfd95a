import { sql, type Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAttributes } from '#lib/server/attributes.ts';
import { listCodingsOfTranscript } from '#lib/server/codings.ts';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { findImportDraft } from '#lib/server/import-drafts.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { findTextVersion, findTranscript } from '#lib/server/transcripts.ts';

let db: Kysely<Database>;

/** A project as the schema before this one kept it. */
beforeEach(async () => {
	db = connect(':memory:');
	const earlier = Object.entries(migrations).filter(([name]) => name < '0006');
	await migrate(db, Object.fromEntries(earlier));
	const statements = [
		`insert into account values ('a', 'Noor', 'noor@onderzoek.example', 'hash', 1)`,
		`insert into project values ('p', 'Veilig', '', 0, 3, 1)`,
		`insert into member values ('noor', 'p', 'a', 'Noor', 'lead', 1, null)`,
		`insert into focus_group values ('g', 'p', null, 1, 'Studenten')`,
		`insert into participant values ('roos', 'p', 'g', null, 'Roos', 1, 0)`,
		`insert into participant values ('daan', 'p', 'g', null, 'Daan', 0, 0)`,
		`insert into participant values ('sem', 'p', 'g', null, 'Sem', 1, 1)`,
		`insert into attribute values ('level', 'p', 'level', 'participant', 'Niveau', 'Level', '[]', 'ordinary', 0, '', 0)`,
		`insert into attribute values ('faith', 'p', 'faith', 'participant', 'Geloof', 'Faith', '[]', 'special', 0, '', 1)`,
		`insert into attribute_value values ('level', 'roos', '2')`,
		`insert into transcript values ('t', 'p', 'g', 'Hoi daar.', 'txt', 2, 1, null, 1)`,
		`insert into speaker_turn values ('u', 't', 'turn', 1, 'participant', 'roos', 0, 9, null, null)`,
		`insert into code values ('c', 'p', null, 'Groet', 'gro', 1, '', '', '', '', 0, null)`,
		`insert into coding values ('k', 't', 'noor', 'c', 0, 3, 5)`,
		`insert into import_draft values ('d', 'p', 'noor', 'a.txt', 9,
			'{"format":"txt","encoding":"utf-8","text":"Anna: Hoi.","turns":[{"kind":"turn","label":"Anna","start":0,"end":10}]}', 1)`
	];
	for (const statement of statements) await sql.raw(statement).execute(db);
	await migrate(db, migrations);
});

describe('a project of before consent was kept in parts', () => {
	it('keeps who may be quoted and who withdrew', async () => {
		const people = await listParticipants(db, 'p');
		expect(people.map(({ pseudonym, consent }) => [pseudonym, consent.quote, consent.status]).toSorted()).toEqual([
			['Daan', false, 'unknown'],
			['Roos', true, 'active'],
			['Sem', true, 'withdrawn']
		]);
		expect(people.every(({ consent }) => !consent.reuse && !consent.specialData)).toBe(true);
	});
	it('keeps ordinary attributes on and their values, and special ones off', async () => {
		expect((await listAttributes(db, 'p')).map(({ key }) => key)).toEqual(['level']);
		const roos = (await listParticipants(db, 'p')).find(({ id }) => id === 'roos');
		expect(roos?.attributes.get('level')).toBe('2');
	});
	it('keeps its transcript, turns and codings', async () => {
		const transcript = await findTranscript(db, 'p', 't');
		expect(transcript?.turns).toHaveLength(1);
		expect(await findTextVersion(db, 'p', 't')).toBe(1);
		expect(await listCodingsOfTranscript(db, 't', 'all')).toMatchObject([
			{ id: 'k', coderId: 'noor', codeId: 'c', passage: { transcriptId: 't', start: 0, end: 3 } }
		]);
	});
	it('keeps a draft that waits for review, which cannot be read in another way', async () => {
		const draft = await findImportDraft(db, 'p', 'd');
		expect(draft?.imported).toMatchObject({ text: 'Anna: Hoi.', candidates: [], isEncodingGuessed: false });
		expect(draft?.options).toEqual({});
	});
	it('still refers codings to what they belong to', async () => {
		await expect(
			sql`insert into coding (id, transcript_id, coder_id, code_id, start_offset, end_offset, made_at) values ('x', 'nowhere', 'noor', 'c', 0, 3, 5)`.execute(
				db
			)
		).rejects.toThrow('FOREIGN KEY');
		await expect(
			sql`insert into coding (id, transcript_id, coder_id, code_id, start_offset, end_offset, made_at) values ('x', 't', 'noor', 'c', 3, 3, 5)`.execute(
				db
			)
		).rejects.toThrow('coding_range');
	});
});

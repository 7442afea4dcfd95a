import { text } from 'node:stream/consumers';
import SqliteDatabase from 'better-sqlite3';
import { v7 as uuidV7 } from 'uuid';
import type { NewCoding, SavingTimes } from './saving-plan.ts';

/** What `insert-codings.ts` is asked: to add codings to a copy of the application's own database. */
export type InsertingPlan = {
	readonly databaseFile: string;
	readonly copy: string;
	readonly transcriptId: string;
	readonly warmUp: readonly NewCoding[];
	readonly codings: readonly NewCoding[];
};

const plan: InsertingPlan = JSON.parse(await text(process.stdin));
const original = new SqliteDatabase(plan.databaseFile, { readonly: true });
await original.backup(plan.copy);
original.close();

const db = new SqliteDatabase(plan.copy);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = FULL');
db.pragma('foreign_keys = ON');
const coder = db
	.prepare<[], { id: string; project_id: string }>("select id, project_id from member where role = 'coder' order by id")
	.get();
if (coder === undefined) throw new Error('The database holds no coder');
const insertCoding = db.prepare(
	'insert into coding (id, transcript_id, coder_id, code_id, start_offset, end_offset, made_at) values (?, ?, ?, ?, ?, ?, ?)'
);
const insertEvent = db.prepare(
	'insert into event (id, project_id, member_id, act, subject_id, after, made_at, sequence, transcript_id) values (?, ?, ?, ?, ?, ?, ?, (select coalesce(max(sequence), 0) + 1 from event), ?)'
);
const insert = db.transaction(({ id, codeId, start, end }: NewCoding) => {
	const madeAt = Date.now();
	const passage = { transcriptId: plan.transcriptId, start, end };
	const after = JSON.stringify({ codings: [{ id, coderId: coder.id, codeId, passage, codeVersion: 1 }] });
	insertCoding.run(id, plan.transcriptId, coder.id, codeId, start, end, madeAt);
	insertEvent.run(uuidV7(), coder.project_id, coder.id, 'apply-code', id, after, madeAt, plan.transcriptId);
});

for (const coding of plan.warmUp) insert(coding);
const startedAt = performance.now();
const milliseconds = plan.codings.map((coding) => {
	const askedAt = performance.now();
	insert(coding);
	return performance.now() - askedAt;
});
const times: SavingTimes = { milliseconds, seconds: (performance.now() - startedAt) / 1000 };
db.close();
process.stdout.write(JSON.stringify(times));

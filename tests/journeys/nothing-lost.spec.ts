import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import SqliteDatabase from 'better-sqlite3';
import { v7 as uuidV7 } from 'uuid';
import { killableApplication } from './killable-application.ts';
import { firstVisitor, invitedVisitor, type Visitor } from './visitor.ts';

const coderCount = 20;
const actsEach = 30;
const kills = 3;

type Act = { readonly eventId: string; readonly codingId: string; readonly body: string };

let folder: string;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'duiding-nothing-lost-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('twenty coders lose nothing and do nothing twice while the server is killed again and again', async () => {
	test.setTimeout(240_000);
	const application = await killableApplication(folder);
	const lead = await firstVisitor(application.origin, application.setupPath);
	const opened = await lead.post('/projects?/openExample', {});
	const project = opened.headers.get('location') ?? '';
	const coders: Visitor[] = [];
	for (let number = 1; number <= coderCount; number += 1) {
		coders.push(await invitedVisitor(application.origin, lead, project, 'coder', `Codeur ${number}`));
	}
	const { transcriptId, codeIds, wordStarts } = materialIn(folder);
	expect(wordStarts.length).toBeGreaterThan(actsEach);

	/** None overlaps another of the same coder, so that every one is allowed. */
	const acts = coders.map((_, coder) =>
		Array.from({ length: actsEach }, (_, place): Act => {
			const [start = 0, next = 0] = [wordStarts[place], wordStarts[place + 1]];
			const [eventId, codingId] = [uuidV7(), uuidV7()];
			const passage = { transcriptId, start, end: next - 1 };
			const put = [{ id: codingId, codeId: codeIds[(coder + place) % codeIds.length], ...passage }];
			const transcripts = [{ id: transcriptId, textVersion: 1 }];
			return {
				eventId,
				codingId,
				body: JSON.stringify({ id: eventId, act: 'apply-code', transcripts, removed: [], put })
			};
		})
	);

	let acknowledged = 0;
	let sentAgain = 0;
	async function sendAll(coder: Visitor, own: readonly Act[]): Promise<void> {
		for (const { body } of own) {
			while (!(await send(coder, body))) {
				sentAgain += 1;
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
			acknowledged += 1;
		}
	}
	async function send(coder: Visitor, body: string): Promise<boolean> {
		const response = await coder.request('POST', `${project}/coding-acts`, body).catch(() => undefined);
		if (response === undefined || response.status >= 500) return false;
		if (response.status !== 201) throw new Error(`An act was answered with ${response.status}`);
		return response.text().then(
			() => true,
			() => false
		);
	}

	const writing = Promise.all(coders.map((coder, number) => sendAll(coder, acts[number] ?? [])));
	const all = coderCount * actsEach;
	for (let kill = 1; kill <= kills; kill += 1) {
		await expect
			.poll(() => acknowledged, { intervals: [5], timeout: 60_000 })
			.toBeGreaterThan((all * kill) / (kills + 2));
		expect(acknowledged).toBeLessThan(all);
		await application.kill();
		await application.start();
	}
	await writing;
	expect(acknowledged).toBe(all);
	expect(sentAgain).toBeGreaterThan(0);
	// Once more, as a browser does that never got the answer.
	for (const [number, coder] of coders.entries()) expect(await send(coder, acts[number]?.[0]?.body ?? '')).toBe(true);
	expect(await application.stop()).toBe(0);

	const db = new SqliteDatabase(join(folder, 'duiding.sqlite'), { readonly: true });
	const stored = db.prepare<[], { id: string }>('select id from coding').all();
	const events = db.prepare<[], { id: string }>("select id from event where act = 'apply-code'").all();
	for (const { codingId, eventId } of acts.flat()) {
		expect(stored.filter(({ id }) => id === codingId)).toHaveLength(1);
		expect(events.filter(({ id }) => id === eventId)).toHaveLength(1);
	}
	const places = db
		.prepare<[], { n: number }>(
			'select count(*) as n from (select 1 from coding group by coder_id, code_id, transcript_id, start_offset having count(*) > 1)'
		)
		.get();
	expect(places?.n).toBe(0);
	const { count, first, last } = db
		.prepare<[], { count: number; first: number; last: number }>(
			'select count(*) as count, min(sequence) as first, max(sequence) as last from event'
		)
		.get() ?? { count: 0, first: 0, last: 0 };
	expect([first, last]).toEqual([1, count]);
	expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
	expect(db.pragma('foreign_key_check')).toEqual([]);
	db.close();
});

/** The first transcript of the example, where its words begin, and codes that may be used. */
function materialIn(dataFolder: string) {
	const db = new SqliteDatabase(join(dataFolder, 'duiding.sqlite'), { readonly: true });
	const transcript = db.prepare<[], { id: string; text: string }>('select id, text from transcript limit 1').get();
	const codes = db.prepare<[], { id: string }>('select id from code where archived_at is null').all();
	db.close();
	if (transcript === undefined) throw new Error('The example has no transcript');
	const wordStarts = [...transcript.text.slice(0, 4000).matchAll(/(?<= )\S+(?= )/g)].map(({ index }) => index);
	return { transcriptId: transcript.id, codeIds: codes.map(({ id }) => id), wordStarts };
}

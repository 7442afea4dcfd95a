import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LiveEvent } from '../../../src/lib/coding/live-event.ts';
import type { Database } from '../../../src/lib/server/database/schema.ts';
import { insertEvent } from '../../../src/lib/server/events.ts';
import { LiveHub } from '../../../src/lib/server/live/live-hub.ts';
import type { Listener } from '../../../src/lib/server/live/listener.ts';
import { openStream } from '../../../src/lib/server/live/open-stream.ts';
import { findLiveCursor } from '../../../src/lib/server/live/told-events.ts';
import type { Member } from '../../../src/lib/server/members.ts';
import { openTestDatabase } from '../../open-test-database.ts';
import { codedProject } from './coded-project.ts';

let db: Kysely<Database>;
let hub: LiveHub;
let study: Awaited<ReturnType<typeof codedProject>>;

beforeEach(async () => {
	db = await openTestDatabase();
	hub = new LiveHub(db);
	study = await codedProject(db);
});

type Ear = Listener & { heard: string; isClosed: boolean; mayStayNow: boolean };

function listen(member: Member, { at, cursor }: { at?: string; cursor?: string } = {}): Ear {
	const ear: Ear = {
		...{ accountId: member.id, member, transcriptId: at, cursor, isCaughtUp: false },
		...{ heard: '', isClosed: false, mayStayNow: true },
		write: (words) => void (ear.heard += words),
		close: () => void (ear.isClosed = true),
		mayStay: () => Promise.resolve(ear.mayStayNow)
	};
	hub.add(ear);
	return ear;
}

const eventsIn = ({ heard }: Ear): LiveEvent[] =>
	[...heard.matchAll(/^id: (.+)\ndata: (.+)$/gm)].map(([, id, told = '']) => {
		const event: LiveEvent = JSON.parse(told);
		expect(event.id).toBe(id);
		return event;
	});
const idsIn = (ear: Ear) => eventsIn(ear).map(({ id }) => id);

describe('a listener', () => {
	it('is told of what is written from now on, in order and once', async () => {
		const { lead, noor, here, apply } = study;
		await apply(noor, here, 0, 4);
		const ear = listen(lead, { at: here });
		await hub.poll();
		const second = await apply(noor, here, 5, 8);
		await hub.poll();
		const third = await apply(noor, here, 9, 12);
		await hub.poll();
		await hub.poll();
		expect(idsIn(ear)).toEqual([second, third]);
		expect(eventsIn(ear)[0]).toMatchObject({
			...{ kind: 'layers', act: 'apply-code', memberId: noor.id, transcriptId: here, before: [] },
			after: [{ coderId: noor.id, passage: { transcriptId: here, start: 5, end: 8 } }]
		});
	});
	it('who codes blind hears own acts and the codebook, and not a trace of another', async () => {
		const { noor, teun, here, apply, addCode } = study;
		const ear = listen(noor, { at: here });
		await hub.poll();
		const hidden = await apply(teun, here, 0, 4);
		const own = await apply(noor, here, 5, 8);
		const shared = await addCode(teun);
		const after = await apply(teun, here, 9, 12);
		await hub.poll();
		expect(idsIn(ear)).toEqual([own, shared]);
		expect(ear.heard).not.toContain(hidden);
		expect(ear.heard).not.toContain(after);
	});
	it('is sent no sequence number, from which gaps could be counted', async () => {
		const { noor, teun, here, apply } = study;
		await apply(teun, here, 0, 4);
		const ear = listen(noor, { at: here });
		await hub.poll();
		await db.updateTable('event').set({ sequence: 5_000_000 }).execute();
		await apply(noor, here, 5, 8);
		await hub.poll();
		expect(ear.heard).not.toMatch(/500000/);
		expect(idsIn(ear)).toHaveLength(1);
	});
	it('gets codings of the transcript that is open, and of another only that there are some', async () => {
		const { lead, noor, here, elsewhere, apply } = study;
		const ear = listen(lead, { at: here });
		await hub.poll();
		await apply(noor, elsewhere, 0, 4);
		await hub.poll();
		expect(eventsIn(ear)[0]?.transcriptId).toBe(elsewhere);
		expect(eventsIn(ear)[0]?.after).toBeUndefined();
	});
	it('hears nothing of another project', async () => {
		const other = await codedProject(db);
		const ear = listen(study.lead);
		await hub.poll();
		await other.addCode(other.lead);
		await hub.poll();
		expect(idsIn(ear)).toEqual([]);
	});
});

describe('a listener who comes back', () => {
	it('is told what happened after the event it got last, through the same filter', async () => {
		const { noor, teun, here, apply, addCode } = study;
		const known = await apply(noor, here, 0, 4);
		await apply(teun, here, 0, 4);
		const shared = await addCode(teun);
		const ear = listen(noor, { at: here, cursor: known });
		await hub.poll();
		expect(idsIn(ear)).toEqual([shared]);
	});
	it('misses nothing and gets nothing twice while others go on', async () => {
		const { lead, noor, here, apply } = study;
		const steady = listen(lead, { at: here });
		await hub.poll();
		const first = await apply(noor, here, 0, 4);
		const second = await apply(noor, here, 5, 8);
		const back = listen(lead, { at: here, cursor: first });
		await hub.poll();
		const third = await apply(noor, here, 9, 12);
		await hub.poll();
		expect(idsIn(steady)).toEqual([first, second, third]);
		expect(idsIn(back)).toEqual([second, third]);
	});
	it('must read the page anew when its last event is not known here, or of another project', async () => {
		const other = await codedProject(db);
		const foreign = await other.addCode(other.lead);
		for (const cursor of [uuidV7(), foreign]) {
			const ear = listen(study.lead, { cursor });
			await hub.poll();
			expect(ear.heard).toContain('event: reload');
			const next = await study.addCode(study.noor);
			await hub.poll();
			expect(idsIn(ear)).toEqual([next]);
		}
	});
	it('must read the page anew when too much happened', async () => {
		const { lead, projectId, addCode } = study;
		const known = await addCode(lead);
		await db.transaction().execute(async (transaction) => {
			const about = { projectId, memberId: lead.id, act: 'add-code', subjectId: known, madeAt: 3 } as const;
			for (let count = 0; count < 2000; count += 1) await insertEvent(transaction, { ...about, id: uuidV7() });
		});
		const ear = listen(lead, { cursor: known });
		await hub.poll();
		expect(ear.heard).toContain('event: reload');
		expect(idsIn(ear)).toEqual([]);
	});
	it('begins at an event it may know of, a little before the page was read', async () => {
		const { noor, teun, here, apply, addCode } = study;
		const shared = await addCode(teun);
		await apply(teun, here, 0, 4);
		expect(await findLiveCursor(db, noor, Date.now() + 10_000)).toBe(shared);
		expect(await findLiveCursor(db, noor, 1)).toBeUndefined();
	});
});

describe('a stream ends', () => {
	it('when a role changes, before anything more is told by the old one', async () => {
		const { lead, noor, here, projectId, apply } = study;
		const ear = listen(lead, { at: here });
		await hub.poll();
		await insertEvent(db, {
			...{ id: uuidV7(), projectId, memberId: noor.id, act: 'change-role', subjectId: lead.id, madeAt: 3 }
		});
		const later = await apply(noor, here, 0, 4);
		ear.mayStayNow = false;
		await hub.poll();
		expect(ear.isClosed).toBe(true);
		expect(ear.heard).not.toContain(later);
	});
	it('when the session has ended, within fifty looks', async () => {
		const ear = listen(study.noor);
		ear.mayStayNow = false;
		for (let look = 0; look < 50; look += 1) await hub.poll();
		expect(ear.isClosed).toBe(true);
	});
	it('when the program stops, and none opens after that', () => {
		const ear = listen(study.noor);
		hub.stop();
		expect(ear.isClosed).toBe(true);
		expect(listen(study.teun).isClosed).toBe(true);
	});
	it('when its reader is too slow, instead of keeping everything', async () => {
		const { noor } = study;
		const asked = { accountId: noor.id, member: noor, transcriptId: undefined, cursor: undefined };
		openStream(hub, { ...asked, mayStay: () => Promise.resolve(true) });
		expect(hub.listenersOf(noor.id)).toBe(1);
		const names = Array.from({ length: 200 }, (_, place) => ({ ...noor, id: `${place}`, name: 'N'.repeat(10_000) }));
		for (const named of names) listen(named);
		await hub.poll();
		expect(hub.listenersOf(noor.id)).toBe(0);
	});
	it('when its reader goes', async () => {
		const { noor } = study;
		const asked = { accountId: noor.id, member: noor, transcriptId: undefined, cursor: undefined };
		const stream = openStream(hub, { ...asked, mayStay: () => Promise.resolve(true) });
		await stream.cancel();
		expect(hub.listenersOf(noor.id)).toBe(0);
	});
});

describe('presence', () => {
	it('says who is where, each once, and when somebody goes', async () => {
		const { noor, teun, here } = study;
		const ear = listen(noor, { at: here });
		listen(teun);
		const other = listen(teun, { at: here });
		await hub.poll();
		const told = (words: string): unknown => JSON.parse(/event: presence\ndata: (.+)\n\n$/.exec(words)?.[1] ?? 'null');
		expect(told(ear.heard)).toEqual([
			{ memberId: noor.id, name: 'Noor', transcriptId: here },
			{ memberId: teun.id, name: 'Teun', transcriptId: here }
		]);
		hub.remove(other);
		await hub.poll();
		expect(told(ear.heard)).toEqual([
			{ memberId: noor.id, name: 'Noor', transcriptId: here },
			{ memberId: teun.id, name: 'Teun' }
		]);
		const before = ear.heard;
		await hub.poll();
		expect(ear.heard).toBe(before);
	});
});

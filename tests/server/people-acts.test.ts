import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { listAttributes, listScheme } from '#lib/server/attributes.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { fillAttributeValues } from '#lib/server/fill-attribute-values.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { recordConsent } from '#lib/server/record-consent.ts';
import { turnAttributeOff, turnAttributeOn } from '#lib/server/turn-attribute.ts';
import { undoPeopleAct } from '#lib/server/undo-people-act.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project } from './quoted-project.ts';

const lead = { id: 'lead', projectId: project.id };
const today = '2026-03-12';
let db: Kysely<Database>;
beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});

async function attributeId(key: string): Promise<string> {
	return (await listScheme(db, project.id)).find((one) => one.key === key)?.id ?? '';
}
async function valueOf(person: string, key: string): Promise<string | undefined> {
	return (await listParticipants(db, project.id)).find(({ id }) => id === person)?.attributes.get(key);
}
async function fill(key: string, words: Readonly<Record<string, string>>, id = uuidV7()) {
	const attribute = await attributeId(key);
	const cells = Object.entries(words).map(([subjectId, written]) => ({
		subjectId,
		attributeId: attribute,
		words: written
	}));
	return { id, result: await fillAttributeValues(db, lead, { id, act: 'describe-participants', cells }) };
}
const events = async (act: string) => db.selectFrom('event').selectAll().where('act', '=', act).execute();
const statement = { statement: 'Ieder stemde in maart uitdrukkelijk in.', hasEachPersonAgreed: true };
const specialKey = async () =>
	(await listScheme(db, project.id)).find(({ isRestricted, level }) => isRestricted && level === 'participant');

describe('filling in many people at once', () => {
	it('is one event, and the same fill when it is sent again', async () => {
		const { id } = await fill('level', { roos: '4', daan: '4', sem: '4' });
		await fill('level', { roos: '3', daan: '3', sem: '3' }, id);
		expect(await valueOf('roos', 'level')).toBe('4');
		expect(await events('describe-participants')).toHaveLength(1);
	});
	it('is taken back whole, except where somebody has changed it since', async () => {
		const { id } = await fill('level', { roos: '4', daan: '4' });
		await fill('level', { daan: '3' });
		expect(await undoPeopleAct(db, lead, id)).toEqual({ restored: 1, kept: 1 });
		expect([await valueOf('roos', 'level'), await valueOf('daan', 'level')]).toEqual(['2', '3']);
		expect(await undoPeopleAct(db, lead, id)).toBeUndefined();
	});
	it('never reaches into another project', async () => {
		const other = { id: 'lead', projectId: uuidV7() };
		const cells = [{ subjectId: 'roos', attributeId: await attributeId('level'), words: '4' }];
		const { refused } = await fillAttributeValues(db, other, { id: uuidV7(), act: 'describe-participants', cells });
		expect(refused).toHaveLength(1);
		expect(await valueOf('roos', 'level')).toBe('2');
	});
});

describe('a special category', () => {
	it('is off, turned on with a statement, filled in for who agreed, and never in tables', async () => {
		const special = await specialKey();
		if (special === undefined) throw new Error('The scheme has special categories');
		const value = special.values[0]?.value ?? '';
		expect(special.isOn).toBe(false);
		expect((await fill(special.key, { roos: value })).result.refused[0]?.reason).toBe('no-such-attribute');
		expect(await turnAttributeOn(db, lead, special.id, { ...statement, hasEachPersonAgreed: false })).toMatchObject({
			ok: false
		});
		expect(await turnAttributeOn(db, lead, special.id, statement)).toMatchObject({ ok: true });
		expect((await fill(special.key, { roos: value })).result.refused[0]?.reason).toBe('no-consent-for-special-data');
		await recordConsent(db, lead, uuidV7(), ['roos'], { ticks: { specialData: true } }, today);
		expect((await fill(special.key, { roos: value })).result.changes).toHaveLength(1);
		expect((await listAttributes(db, project.id)).some(({ key }) => key === special.key)).toBe(false);
	});
	it('is forgotten, in the history as well, when consent for it is taken back or it is turned off', async () => {
		const special = await specialKey();
		if (special === undefined) throw new Error('The scheme has special categories');
		const value = special.values[0]?.value ?? '';
		await turnAttributeOn(db, lead, special.id, statement);
		await recordConsent(db, lead, uuidV7(), ['roos', 'daan'], { ticks: { specialData: true } }, today);
		await fill(special.key, { roos: value, daan: value });
		const recorded = await recordConsent(db, lead, uuidV7(), ['roos'], { ticks: { specialData: false } }, today);
		expect(recorded.valuesDeleted).toBe(1);
		expect((await events('describe-participants')).some(({ after }) => after?.includes('roos'))).toBe(false);
		expect(await turnAttributeOff(db, lead, special.id)).toEqual({ ok: true, valuesDeleted: 1 });
		expect((await events('describe-participants')).some(({ after }) => after?.includes('daan'))).toBe(false);
	});
});

describe('recording consent of several people', () => {
	it('tells whose quotes may not be shown any more', async () => {
		await recordConsent(db, lead, uuidV7(), ['roos', 'nobody'], { ticks: { quote: false } }, today);
		const roos = (await listParticipants(db, project.id)).find(({ id }) => id === 'roos');
		expect(roos?.consent).toMatchObject({ quote: false, status: 'partly-withdrawn' });
	});
	it('can be taken back', async () => {
		const id = uuidV7();
		const before = (await listParticipants(db, project.id)).map(({ consent }) => consent);
		await recordConsent(
			db,
			lead,
			id,
			['roos', 'daan', 'sem'],
			{ ticks: { reuse: true }, givenOn: '2026-03-01' },
			today
		);
		expect(await undoPeopleAct(db, lead, id)).toEqual({ restored: 3, kept: 0 });
		expect((await listParticipants(db, project.id)).map(({ consent }) => consent)).toEqual(before);
	});
});

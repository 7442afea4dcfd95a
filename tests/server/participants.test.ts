import type { Kysely } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import { listAttributes } from '#lib/server/attributes.ts';
import { insertStarterAttributes } from '#lib/server/starter-attributes.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertFocusGroup } from '#lib/server/focus-groups.ts';
import { insertInstitution } from '#lib/server/institutions.ts';
import { insertParticipant, listParticipants, setAttributeValue, updateConsent } from '#lib/server/participants.ts';
import { insertProject } from '#lib/server/projects.ts';
import { openTestDatabase } from '../open-test-database.ts';

let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	for (const id of ['safety', 'other']) {
		await insertProject(db, { id, title: id, question: '', isExample: false, smallestCount: 5, madeAt: 1 });
		await insertStarterAttributes(db, id);
	}
	await insertInstitution(db, 'safety', { id: 'north', pseudonym: 'roc Noord' });
	await insertInstitution(db, 'safety', { id: 'west', pseudonym: 'roc West' });
	await insertFocusGroup(db, 'safety', { id: 'fg1', title: 'Coördinatoren', institutionId: 'north' });
	const withConsent = {
		focusGroupId: 'fg1',
		consent: { ...consentNotRecorded, quote: true, status: 'active' as const }
	};
	await insertParticipant(db, 'safety', { id: 'p1', pseudonym: 'Roos', ...withConsent });
	await insertParticipant(db, 'safety', { id: 'p2', pseudonym: 'Daan', institutionId: 'west', ...withConsent });
});

async function attributeId(key: string, projectId = 'safety'): Promise<string> {
	const row = await db
		.selectFrom('attribute')
		.select('id')
		.where('project_id', '=', projectId)
		.where('key', '=', key)
		.executeTakeFirstOrThrow();
	return row.id;
}

it('lists ordinary attributes only, in both languages, special categories left off', async () => {
	const attributes = await listAttributes(db, 'safety');
	expect(attributes.map((attribute) => attribute.key)).toEqual([
		'role',
		'level',
		'track',
		'year_of_study',
		'sector',
		'gender',
		'age_band',
		'function',
		'tenure_band',
		'satisfaction',
		'inst_region',
		'inst_size',
		'inst_migration_share',
		'inst_urban',
		'inst_type',
		'fg_composition',
		'fg_mode'
	]);
	const role = attributes.find((attribute) => attribute.key === 'role');
	expect(role?.values).toContainEqual({
		value: 'veiligheidscoordinator',
		label: { nl: 'veiligheidscoördinator', en: 'safety coordinator' }
	});
	expect(attributes.find((attribute) => attribute.key === 'age_band')?.values.map(({ value }) => value)).toEqual([
		'16-17',
		'18-20',
		'21-23',
		'24+',
		'<35',
		'35-49',
		'50+'
	]);
	expect(await db.selectFrom('attribute').select('key').where('gdpr_class', '=', 'special').execute()).not.toEqual([]);
});

it("completes a person with the focus group's values and the own institution's before the group's", async () => {
	await setAttributeValue(db, 'safety', await attributeId('gender'), 'p1', 'vrouw');
	await setAttributeValue(db, 'safety', await attributeId('fg_mode'), 'fg1', 'online');
	await setAttributeValue(db, 'safety', await attributeId('inst_region'), 'north', 'Noord');
	await setAttributeValue(db, 'safety', await attributeId('inst_region'), 'west', 'West');
	const [roos, daan] = await listParticipants(db, 'safety');
	expect(Object.fromEntries(roos?.attributes ?? [])).toEqual({
		inst_region: 'Noord',
		fg_mode: 'online',
		gender: 'vrouw'
	});
	expect(Object.fromEntries(daan?.attributes ?? [])).toEqual({ inst_region: 'West', fg_mode: 'online' });
});

it('never includes a value of a special category', async () => {
	await setAttributeValue(db, 'safety', await attributeId('disability'), 'p1', 'ja');
	const [roos] = await listParticipants(db, 'safety');
	expect(roos?.attributes.size).toBe(0);
});

it('replaces a value, and makes it unknown again', async () => {
	const gender = await attributeId('gender');
	await setAttributeValue(db, 'safety', gender, 'p1', 'vrouw');
	await setAttributeValue(db, 'safety', gender, 'p1', 'anders');
	expect((await listParticipants(db, 'safety'))[0]?.attributes.get('gender')).toBe('anders');
	await setAttributeValue(db, 'safety', gender, 'p1', undefined);
	expect((await listParticipants(db, 'safety'))[0]?.attributes.has('gender')).toBe(false);
});

it('writes no value through an attribute of another project', async () => {
	await setAttributeValue(db, 'safety', await attributeId('gender', 'other'), 'p1', 'vrouw');
	expect(await db.selectFrom('attribute_value').selectAll().execute()).toEqual([]);
});

it('keeps whether somebody may be quoted, and lists nobody of another project', async () => {
	await updateConsent(db, 'safety', 'p1', consentNotRecorded);
	await updateConsent(db, 'other', 'p2', consentNotRecorded);
	const participants = await listParticipants(db, 'safety');
	expect(participants.map(({ consent }) => consent.quote)).toEqual([false, true]);
	expect(await listParticipants(db, 'other')).toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { addKnownNames, countKnownNames, deleteKnownNames, knownAmong, namesIn } from '#lib/server/known-names.ts';
import { insertProject } from '#lib/server/projects.ts';

let folder: string;
let db: Kysely<Database>;
beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'known-names-'));
	vi.stubEnv('DUIDING_DATA_DIR', folder);
	db = connect(folder);
	await migrate(db, migrations);
	for (const id of ['one', 'two'])
		await insertProject(db, { id, title: id, question: '', isExample: false, smallestCount: 3, madeAt: 1 });
});
afterEach(async () => {
	await db.destroy();
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true });
});

describe('the names that a project knows to occur', () => {
	it('reads a pasted class list, without particles and marks', () => {
		expect(namesIn('Zonneveld, Lieke\nÖzdemir\tYusuf;\n"van der Wijngaard", J.')).toEqual([
			...['Zonneveld', 'Lieke', 'Özdemir', 'Yusuf', 'Wijngaard']
		]);
	});

	it('recognises them whatever their case and accents, in this project only', async () => {
		expect(await addKnownNames(db, 'one', ['Zonneveld', 'Özdemir'])).toBe(2);
		expect(await addKnownNames(db, 'one', ['zonneveld'])).toBe(0);
		const words = new Set(['Ozdemir', 'ZONNEVELD', 'zon', 'veld']);
		expect(await knownAmong(db, 'one', words)).toEqual(new Set(['Ozdemir', 'ZONNEVELD']));
		expect(await knownAmong(db, 'two', words)).toEqual(new Set());
		await deleteKnownNames(db, 'one');
		expect(await countKnownNames(db, 'one')).toBe(0);
	});

	it('keeps none of them in the database, and the key that they are hashed with beside it', async () => {
		await addKnownNames(db, 'one', ['Zonneveld']);
		const stored = JSON.stringify(await db.selectFrom('known_name').selectAll().execute());
		expect(stored.toLowerCase()).not.toContain('zonneveld');
		expect(stored).not.toContain(readFileSync(join(folder, 'installation.key')).toString('base64url'));
	});
});

import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/lib/server/database/connect.ts';
import { migrate } from '../../src/lib/server/database/migrate.ts';
import { migrations } from '../../src/lib/server/database/migrations.ts';

describe('bringing the database up to date', () => {
	it('makes every table of the schema, and changes nothing the second time', async () => {
		const db = connect(':memory:');
		await migrate(db, migrations);
		const tables = (await db.introspection.getTables()).map(({ name }) => name);
		await migrate(db, migrations);
		expect((await db.introspection.getTables()).map(({ name }) => name)).toEqual(tables);
		expect(tables).toEqual(expect.arrayContaining(['account', 'coding', 'event', 'finding', 'quote', 'transcript']));
	});
	it('keeps what stands in the tables of an earlier schema, whatever migration comes next', async () => {
		const names = Object.keys(migrations).toSorted();
		for (const [position] of names.entries()) {
			const db = connect(':memory:');
			const earlier = names.slice(0, position + 1);
			await migrate(db, Object.fromEntries(Object.entries(migrations).filter(([name]) => earlier.includes(name))));
			await sql`insert into account values ('a', 'Noor', 'noor@onderzoek.example', 'hash', 1)`.execute(db);
			await migrate(db, migrations);
			expect(await db.selectFrom('account').selectAll().execute()).toEqual([
				{ id: 'a', name: 'Noor', email: 'noor@onderzoek.example', password_hash: 'hash', made_at: 1 }
			]);
		}
	});
	it('refuses, in one sentence, what a newer program has written', async () => {
		const db = connect(':memory:');
		await migrate(db, migrations);
		await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(db);
		await expect(migrate(db, migrations)).rejects.toThrow(
			'The data folder was written by a newer version of Duiding (9999-later).'
		);
	});
});

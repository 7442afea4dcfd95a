import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '#lib/server/database/connect.ts';
import { emptyLog } from '#lib/server/database/empty-log.ts';
import { forgetDeleted } from '#lib/server/database/forget-deleted.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import { seededRandom } from '#lib/privacy/evaluation/seeded-random.ts';
import { insertQuotedProject, project } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

const folder = useTemporaryDataFolder();

describe('what was deleted or written over', () => {
	it('is in no byte of the database file, however often SQLite has moved rows about', async () => {
		const db = connect(folder.path);
		await migrate(db, migrations);
		await insertQuotedProject(db);
		const random = seededRandom(7);
		const kept = new Map<string, string>();
		const gone: string[] = [];
		const words = (step: number) => `woorden-${step}-einde ${'y'.repeat(Math.floor(random() * 400))}`;
		for (let step = 0; step < 2500; step += 1) {
			const ids = [...kept.keys()];
			const id = ids[Math.floor(random() * ids.length)];
			const choice = random();
			if (id === undefined || choice < 0.6) {
				const memo = {
					id: `${random()}`,
					project_id: project.id,
					author_id: 'teun',
					transcript_id: null,
					code_id: null
				};
				const text = words(step);
				await db
					.insertInto('memo')
					.values({ ...memo, start_offset: null, end_offset: null, origin: 'written', text, made_at: 1 })
					.execute();
				kept.set(memo.id, text);
				continue;
			}
			gone.push(kept.get(id) ?? '');
			if (choice < 0.8) {
				await db.deleteFrom('memo').where('id', '=', id).execute();
				kept.delete(id);
			} else {
				const text = words(step);
				await db.updateTable('memo').set({ text }).where('id', '=', id).execute();
				kept.set(id, text);
			}
		}
		const onDisk = () => {
			const bytes = readFileSync(join(folder.path, 'duiding.sqlite'));
			return gone.map((text) => text.split(' ')[0] ?? '').filter((word) => bytes.includes(word));
		};
		await emptyLog(db);
		expect(onDisk()).not.toEqual([]);
		await forgetDeleted(db);
		expect(onDisk()).toEqual([]);
		await db.destroy();
	}, 30_000);
});

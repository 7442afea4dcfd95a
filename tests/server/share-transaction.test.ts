import { v7 as uuidV7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { shareTransaction } from '../../src/lib/server/database/share-transaction.ts';
import { openTestDatabase } from '../open-test-database.ts';

const chapterOf = (title: string) => ({ id: uuidV7(), name: title, email: title, password_hash: '', made_at: 1 });

describe('writes that share a transaction', () => {
	it('are all stored, and each answers with its own result', async () => {
		const db = await openTestDatabase();
		const titles = ['one', 'two', 'three'];
		const answers = await Promise.all(
			titles.map((title) =>
				shareTransaction(db, async (transaction) => {
					await transaction.insertInto('account').values(chapterOf(title)).execute();
					return title;
				})
			)
		);
		expect(answers).toEqual(titles);
		const stored = await db.selectFrom('account').select('name').orderBy('id').execute();
		expect(stored.map(({ name }) => name)).toEqual(titles);
	});
	it('fail alone: the one that throws is undone, the others stand', async () => {
		const db = await openTestDatabase();
		const outcomes = await Promise.allSettled(
			['one', 'broken', 'three'].map((title) =>
				shareTransaction(db, async (transaction) => {
					await transaction.insertInto('account').values(chapterOf(title)).execute();
					if (title === 'broken') throw new Error('on purpose');
				})
			)
		);
		expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		const stored = await db.selectFrom('account').select('name').orderBy('id').execute();
		expect(stored.map(({ name }) => name)).toEqual(['one', 'three']);
	});
	it('see what the writes before them in the same transaction did', async () => {
		const db = await openTestDatabase();
		const count = () =>
			shareTransaction(db, async (transaction) => {
				const before = await transaction.selectFrom('account').selectAll().execute();
				await transaction
					.insertInto('account')
					.values(chapterOf(`${before.length}`))
					.execute();
				return before.length;
			});
		expect(await Promise.all([count(), count(), count()])).toEqual([0, 1, 2]);
	});
});

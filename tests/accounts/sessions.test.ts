import { it, expect } from 'vitest';
import { openTestDatabase } from '../open-test-database.ts';
it('opens', async () => {
	const db = await openTestDatabase();
	expect(await db.selectFrom('account').selectAll().execute()).toEqual([]);
});

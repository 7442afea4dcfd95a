import { hasAnyAccount } from './accounts/accounts.ts';
import { setupToken } from './accounts/setup-token.ts';
import { connect } from './database/connect.ts';
import { database, isDatabaseOpen, setDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { migrations } from './database/migrations.ts';
import { keepPurging } from './keep-purging.ts';
import { liveHubOf } from './live/live-hub.ts';

const key = Symbol.for('duiding.start');
const holder: typeof globalThis & {
	[key]?: {
		readonly setupPath: string | undefined;
		/** Streams never end by themselves, and the server waits for them. */
		readonly endStreams: () => void;
		readonly close: () => Promise<void>;
	};
} = globalThis;

/**
 * Opens and migrates the database, once. What the starting script needs to know is left on `globalThis`: where the first
 * account can be made, as long as there is none, and how to close.
 */
export async function startProgram(): Promise<void> {
	if (isDatabaseOpen()) return;
	const db = connect(process.env['DUIDING_DATA_DIR'] ?? './data');
	await migrate(db, migrations);
	setDatabase(db);
	const stopPurging = await keepPurging(db);
	const setupPath = (await hasAnyAccount(db)) ? undefined : `/setup/${setupToken()}`;
	if (import.meta.env.DEV && setupPath !== undefined) console.error(`Make the first account at ${setupPath}`);
	const close = async () => {
		stopPurging();
		await database().destroy();
	};
	holder[key] = { setupPath, endStreams: () => liveHubOf(db).stop(), close };
}

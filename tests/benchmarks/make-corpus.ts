import { readdirSync } from 'node:fs';
import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { Migration } from 'kysely/migration';
import { connect } from '../../src/lib/server/database/connect.ts';
import { migrate } from '../../src/lib/server/database/migrate.ts';
import type { Database } from '../../src/lib/server/database/schema.ts';
import { insertFocusGroup } from '../../src/lib/server/focus-groups.ts';
import { insertMember } from '../../src/lib/server/members.ts';
import { insertProject } from '../../src/lib/server/projects.ts';
import { insertTranscript } from '../../src/lib/server/transcripts.ts';
import { inventCodings } from './invent-codings.ts';
import { inventTranscript, moderatorLabel } from './invent-transcript.ts';
import { randomNumbers } from './random-numbers.ts';

export const corpusScale = { transcripts: 500, turns: 700, words: 14_000, codings: 600, codes: 40 };
/** So many different ones are invented; the others say the same again in another focus group. */
const inventedTranscripts = 10;

export type Corpus = {
	readonly db: Kysely<Database>;
	readonly projectId: string;
	readonly leadId: string;
	/** The first is given most. */
	readonly codeIds: readonly string[];
	/** One of the invented transcripts, to take words from. */
	readonly text: string;
};

/** A project of 350,000 turns with 300,000 codings, in a data folder of its own. */
export async function makeCorpus(dataFolder: string): Promise<Corpus> {
	const db = connect(dataFolder);
	await migrate(db, await migrationsOnDisk());
	const [projectId, leadId] = [uuidV7(), uuidV7()];
	await insertProject(db, {
		id: projectId,
		title: 'Veel',
		question: '',
		isExample: false,
		smallestCount: 3,
		madeAt: 1
	});
	const lead = { accountId: undefined, name: 'Lies', role: 'lead', joinedAt: 1 } as const;
	await insertMember(db, { id: leadId, projectId, ...lead });
	const codeIds = Array.from({ length: corpusScale.codes }, () => uuidV7());
	await db
		.insertInto('code')
		.values(
			codeIds.map((id, position) => ({
				...{ id, project_id: projectId, parent_id: null, name: `Code ${position}`, abbreviation: '', hue: 1 },
				...{ definition: '', use_for: '', not_for: '', example: '', position, archived_at: null }
			}))
		)
		.execute();
	const random = randomNumbers(350);
	const invented = Array.from({ length: inventedTranscripts }, () => {
		const transcript = inventTranscript(corpusScale.words, corpusScale.turns, random);
		return { ...transcript, codings: inventCodings(corpusScale.codings, codeIds.length, transcript.turns, random) };
	});
	for (let number = 0; number < corpusScale.transcripts; number += 1) {
		const said = invented[number % invented.length];
		if (said !== undefined)
			await db.transaction().execute((transaction) => insertSaid(transaction, said, { projectId, leadId, codeIds }));
	}
	return { db, projectId, leadId, codeIds, text: invented[0]?.text ?? '' };
}

type Said = ReturnType<typeof inventTranscript> & { readonly codings: ReturnType<typeof inventCodings> };

async function insertSaid(
	db: Kysely<Database>,
	{ text, turns, codings }: Said,
	{ projectId, leadId, codeIds }: Pick<Corpus, 'projectId' | 'leadId' | 'codeIds'>
): Promise<void> {
	const [id, focusGroupId] = [uuidV7(), uuidV7()];
	await insertFocusGroup(db, projectId, { id: focusGroupId, title: 'Groep', institutionId: undefined });
	await insertTranscript(db, {
		...{ id, projectId, focusGroupId, text, format: 'txt', wordCount: corpusScale.words, importedAt: 1, structure: [] },
		turns: turns.map(({ number, label, start, end }) => ({
			...{ id: uuidV7(), number, start, end },
			speaker: { kind: label === moderatorLabel ? 'moderator' : 'unknown' }
		}))
	});
	await db
		.insertInto('coding')
		.values(
			codings.map(({ codePosition, start, end }) => ({
				...{ id: uuidV7(), transcript_id: id, coder_id: leadId, code_id: codeIds[codePosition] ?? '' },
				...{ start_offset: start, end_offset: end, made_at: 1 }
			}))
		)
		.execute();
}

async function migrationsOnDisk(): Promise<Record<string, Migration>> {
	const folder = new URL('../../migrations/', import.meta.url);
	const migrations: Record<string, Migration> = {};
	for (const file of readdirSync(folder).toSorted())
		migrations[file.replace(/\.ts$/, '')] = await import(new URL(file, folder).href);
	return migrations;
}

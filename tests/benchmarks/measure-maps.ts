import { v7 as uuidV7 } from 'uuid';
import { codeByTranscript } from '#lib/coding/code-by-transcript.ts';
import { overlappingCodes } from '#lib/coding/co-occurrence.ts';
import { listCodedRanges } from '#lib/server/codings.ts';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import { insertMember } from '#lib/server/members.ts';
import { insertProject } from '#lib/server/projects.ts';
import { randomNumbers } from './random-numbers.ts';

/** Milliseconds, one a round. */
export type MapsMeasurement = {
	/** From the database to both tables: codes together, and codes by transcript. */
	readonly counted: readonly number[];
	/** Reading the same codings and nothing else, which no way of counting can do without. */
	readonly read: readonly number[];
};

const [transcriptCount, codingsEach, codeCount, textLength] = [30, 1000, 40, 60_000];

/** Codes together over thirty transcripts of a thousand codings each, in a database of its own. */
export async function measureMaps(databaseFile: string, rounds: number): Promise<MapsMeasurement> {
	const db = connect(databaseFile);
	await migrate(db, migrations);
	const projectId = uuidV7();
	const coderId = uuidV7();
	await insertProject(db, { id: projectId, title: 'M', question: '', isExample: false, smallestCount: 3, madeAt: 1 });
	await insertMember(db, { id: coderId, projectId, accountId: undefined, name: 'Coder', role: 'coder', joinedAt: 1 });
	const codeIds = Array.from({ length: codeCount }, () => uuidV7());
	const transcriptIds = Array.from({ length: transcriptCount }, () => uuidV7());
	await db.transaction().execute(async (transaction) => {
		for (const [position, id] of codeIds.entries()) {
			const words = { name: id, abbreviation: '', definition: '', use_for: '', not_for: '', example: '' };
			const place = { parent_id: null, hue: 1, position, archived_at: null };
			await transaction
				.insertInto('code')
				.values({ id, project_id: projectId, ...words, ...place })
				.execute();
		}
		const random = randomNumbers(7);
		for (const [number, id] of transcriptIds.entries()) {
			const groupId = uuidV7();
			await transaction
				.insertInto('focus_group')
				.values({ id: groupId, project_id: projectId, institution_id: null, number: number + 1, title: id })
				.execute();
			await transaction
				.insertInto('transcript')
				.values({
					...{ id, project_id: projectId, focus_group_id: groupId, text: '', format: 'text', word_count: 0 },
					...{ turn_count: 0, duration_seconds: null, imported_at: 1, text_version: 1 }
				})
				.execute();
			for (let coding = 0; coding < codingsEach; coding += 1) {
				const start = Math.floor(random() * textLength);
				await transaction
					.insertInto('coding')
					.values({
						...{ id: uuidV7(), transcript_id: id, coder_id: coderId, made_at: 1 },
						...{ code_id: codeIds[Math.floor(random() * codeCount)] ?? '' },
						...{ start_offset: start, end_offset: start + 20 + Math.floor(random() * 400) }
					})
					.execute();
			}
		}
	});
	const counted: number[] = [];
	const read: number[] = [];
	for (let round = 0; round <= rounds; round += 1) {
		const readAt = performance.now();
		await listCodedRanges(db, projectId, { coderId });
		const readIn = performance.now() - readAt;
		const startedAt = performance.now();
		const codings = await listCodedRanges(db, projectId, { coderId });
		overlappingCodes(codeIds, codings);
		codeByTranscript(codeIds, transcriptIds, codings);
		// The first round prepares statements.
		if (round === 0) continue;
		counted.push(performance.now() - startedAt);
		read.push(readIn);
	}
	await db.destroy();
	return { counted, read };
}

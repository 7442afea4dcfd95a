import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import type { Account } from '../accounts/accounts.ts';
import { insertStarterAttributes } from '../starter-attributes.ts';
import type { Database } from '../database/schema.ts';
import { insertEvent } from '../events.ts';
import { insertMember } from '../members.ts';
import { insertProject } from '../projects.ts';
import { addExampleCodebook } from './add-example-codebook.ts';
import { addExampleCodings } from './add-example-codings.ts';
import { addExampleMemos } from './add-example-memos.ts';
import { addExampleMarks } from './add-example-marks.ts';
import { addExamplePeople } from './add-example-people.ts';
import { addExampleReport } from './add-example-report.ts';
import { addExampleTranscripts, readExampleFiles } from './add-example-transcripts.ts';
import { exampleMaterial } from './example-material.ts';

/** Makes a copy of the example project for one account, which leads it. All of it stands there, or nothing. */
export async function openExample(db: Kysely<Database>, account: Account): Promise<string> {
	const files = await readExampleFiles();
	return db.transaction().execute(async (transaction) => {
		const projectId = uuidV7();
		const madeAt = Date.now();
		await insertProject(transaction, {
			id: projectId,
			title: 'Veilig op het mbo, zes gesprekken',
			question: 'Welke ervaringen liggen achter de cijfers van de monitor?',
			isExample: true,
			smallestCount: 3,
			madeAt
		});
		const leadId = uuidV7();
		await insertMember(transaction, {
			id: leadId,
			projectId,
			accountId: account.id,
			name: account.name,
			role: 'lead',
			joinedAt: madeAt
		});
		const coderIds = new Map<string, string>();
		for (const name of exampleMaterial.coders) {
			const id = uuidV7();
			coderIds.set(name, id);
			await insertMember(transaction, { id, projectId, accountId: undefined, name, role: 'coder', joinedAt: madeAt });
		}
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: leadId,
			act: 'make-project',
			subjectId: projectId,
			madeAt
		});
		await insertStarterAttributes(transaction, projectId);
		const codeIds = await addExampleCodebook(transaction, { projectId, coderIds, madeAt });
		const transcripts = await addExampleTranscripts(transaction, { projectId, memberId: leadId, files, madeAt });
		await addExamplePeople(transaction, projectId, transcripts);
		await addExampleCodings(transaction, { projectId, transcripts, codeIds, coderIds, madeAt });
		await addExampleMemos(transaction, { projectId, transcripts, codeIds, coderIds, madeAt });
		await addExampleMarks(transaction, { transcripts, coderIds, madeAt });
		await addExampleReport(transaction, { projectId, transcripts, codeIds, coderIds, madeAt });
		return projectId;
	});
}

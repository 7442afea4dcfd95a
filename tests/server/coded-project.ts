import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { insertCode } from '#lib/server/codebook.ts';
import { changeLayer, type LayerRequest } from '#lib/server/change-layer.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertFocusGroup } from '#lib/server/focus-groups.ts';
import { insertMember } from '#lib/server/members.ts';
import { insertProject } from '#lib/server/projects.ts';
import { insertTranscript } from '#lib/server/transcripts.ts';
import { aCode } from '../codebook/a-code.ts';
import { openTestDatabase } from '../open-test-database.ts';

export type CodedProject = Awaited<ReturnType<typeof aCodedProject>>;

/** A project with a lead, two coders, two codes beside each other and one short transcript. */
export async function aCodedProject() {
	const text = 'Nee. Bij wie dan? Er hangt een poster. Daar staat een naam op.';
	const db: Kysely<Database> = await openTestDatabase();
	const [id, marijke, noor, teun, melden, opvolging, transcriptId] = [
		...[uuidV7(), uuidV7(), uuidV7(), uuidV7()],
		...[uuidV7(), uuidV7(), uuidV7()]
	];
	if (id === undefined || marijke === undefined || noor === undefined || teun === undefined) throw new Error('No ids');
	if (melden === undefined || opvolging === undefined || transcriptId === undefined) throw new Error('No ids');
	await insertProject(db, { id, title: 'Veilig', question: '', isExample: false, smallestCount: 3, madeAt: 1 });
	for (const member of [
		{ id: marijke, name: 'Marijke', role: 'lead' },
		{ id: noor, name: 'Noor', role: 'coder' },
		{ id: teun, name: 'Teun', role: 'coder' }
	] as const) {
		await insertMember(db, { ...member, projectId: id, accountId: undefined, joinedAt: 1 });
	}
	await insertCode(db, id, aCode(melden, { name: 'Melden' }));
	await insertCode(db, id, aCode(opvolging, { name: 'Opvolging', position: 1 }));
	const group = await insertFocusGroup(db, id, { id: uuidV7(), title: 'Studenten', institutionId: undefined });
	await insertTranscript(db, {
		...{ id: transcriptId, projectId: id, focusGroupId: group.id, text, format: 'txt', wordCount: 13, importedAt: 1 },
		turns: [{ id: uuidV7(), number: 1, speaker: { kind: 'unknown' }, start: 0, end: text.length }],
		structure: []
	});
	return {
		...{ db, id, marijke, noor, teun, melden, opvolging, transcriptId },
		passage: (start: number, end: number) => ({ transcriptId, start, end }),
		changeLayer: (coderId: string, request: Partial<LayerRequest> & { readonly eventId: string }) =>
			changeLayer(
				db,
				{ id: coderId, projectId: id },
				{ act: 'apply-code', textVersions: new Map([[transcriptId, 1]]), removedIds: [], put: [], ...request }
			)
	};
}

import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { addStarterCodebook } from '#lib/codebook/add-starter-codebook.ts';
import { insertCode } from '../codebook.ts';
import type { Database } from '../database/schema.ts';
import { starterCodes } from '../starter-codebook.ts';
import { writeCodebookAct } from '../write-codebook-act.ts';
import { exampleMaterial } from './example-material.ts';

/** The starter codebook, with the definitions that a coder changed after the first round; ids by abbreviation. */
export async function addExampleCodebook(
	db: Kysely<Database>,
	{
		projectId,
		coderIds,
		madeAt
	}: { readonly projectId: string; readonly coderIds: ReadonlyMap<string, string>; readonly madeAt: number }
): Promise<ReadonlyMap<string, string>> {
	const codes = addStarterCodebook([], starterCodes('nl'));
	const changes = exampleMaterial.definitionChanges;
	for (const code of codes) {
		const first = changes.find(({ code_id: abbreviation }) => abbreviation === code.abbreviation)?.old;
		await insertCode(db, projectId, first === undefined ? code : { ...code, ...wordsIn(first) }, {
			memberId: undefined,
			madeAt
		});
	}
	for (const change of changes) {
		const code = codes.find(({ abbreviation }) => abbreviation === change.code_id);
		const coderId = coderIds.get(change.decided_by[0] ?? '');
		if (code === undefined || coderId === undefined)
			throw new Error(`The example changes ${change.code_id}, which fits nothing`);
		const act = { eventId: uuidV7(), act: 'change-code', subjectId: code.id } as const;
		await writeCodebookAct(db, { id: coderId, projectId }, act, {
			before: [{ ...code, ...wordsIn(change.old) }],
			after: [{ ...code, ...wordsIn(change.new) }]
		});
	}
	return new Map(codes.map(({ abbreviation, id }) => [abbreviation, id]));
}

function wordsIn(told: { definition_nl: string; include_nl: string; exclude_nl: string }) {
	return { definition: told.definition_nl, useFor: told.include_nl, notFor: told.exclude_nl };
}

import type { Kysely } from 'kysely';
import { addStarterCodebook } from '#lib/codebook/add-starter-codebook.ts';
import { insertCode, updateCode } from '../codebook.ts';
import type { Database } from '../database/schema.ts';
import { starterCodes } from '../starter-codebook.ts';
import { exampleMaterial } from './example-material.ts';

/** The starter codebook with the definitions that the coders changed after their first round; ids by abbreviation. */
export async function addExampleCodebook(
	db: Kysely<Database>,
	projectId: string
): Promise<ReadonlyMap<string, string>> {
	const codes = addStarterCodebook([], starterCodes('nl'));
	for (const code of codes) await insertCode(db, projectId, code);
	for (const change of exampleMaterial.definitionChanges) {
		const code = codes.find(({ abbreviation }) => abbreviation === change.code_id);
		if (code === undefined) throw new Error(`The example changes ${change.code_id}, which is no code`);
		await updateCode(db, projectId, {
			...code,
			definition: change.new.definition_nl,
			useFor: change.new.include_nl,
			notFor: change.new.exclude_nl
		});
	}
	return new Map(codes.map(({ abbreviation, id }) => [abbreviation, id]));
}

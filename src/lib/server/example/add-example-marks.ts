import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { interactionKinds } from '#lib/coding/interaction-mark.ts';
import type { Database } from '../database/schema.ts';
import { putInteractionMark } from '../interaction-marks.ts';
import type { ExampleTranscripts } from './add-example-transcripts.ts';
import { exampleMaterial } from './example-material.ts';

/** What turns do in the conversation, as the first coder of the example marked it. */
export async function addExampleMarks(
	db: Kysely<Database>,
	{
		transcripts,
		coderIds,
		madeAt
	}: {
		readonly transcripts: ExampleTranscripts;
		readonly coderIds: ReadonlyMap<string, string>;
		readonly madeAt: number;
	}
): Promise<void> {
	const coderId = coderIds.get(exampleMaterial.coders[0] ?? '');
	for (const { group, turn, mark, answers_turn: answers } of exampleMaterial.interactions) {
		const transcriptId = transcripts.get(group)?.id;
		const kind = interactionKinds.find((known) => known === mark);
		if (transcriptId === undefined || kind === undefined || coderId === undefined)
			throw new Error(`The example marks ${group} with ${mark}`);
		await putInteractionMark(db, { id: uuidV7(), coderId, transcriptId, turn, kind, answers }, madeAt);
	}
}

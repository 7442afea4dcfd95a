import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { insertCoding } from '../codings.ts';
import type { Database } from '../database/schema.ts';
import { insertEvent } from '../events.ts';
import { readingOf } from '../traced/traced.ts';
import { insertTranscriptRead } from '../transcripts-read.ts';
import type { ExampleTranscripts } from './add-example-transcripts.ts';
import { exampleMaterial } from './example-material.ts';
import { findWords } from './find-words.ts';

/** The layers of the three coders, and which transcripts each has read to the end, with the acts of it. */
export async function addExampleCodings(
	db: Kysely<Database>,
	{
		projectId,
		transcripts,
		codeIds,
		coderIds,
		madeAt
	}: {
		readonly projectId: string;
		readonly transcripts: ExampleTranscripts;
		readonly codeIds: ReadonlyMap<string, string>;
		readonly coderIds: ReadonlyMap<string, string>;
		readonly madeAt: number;
	}
): Promise<void> {
	for (const { round, coder, group, turn, quote, code_id: abbreviation } of exampleMaterial.codings) {
		const transcript = transcripts.get(group);
		const coderId = coderIds.get(coder);
		const codeId = codeIds.get(abbreviation);
		if (transcript === undefined || coderId === undefined || codeId === undefined) {
			throw new Error(`The example has a coding of ${abbreviation} in ${group} that fits nothing`);
		}
		const passage = { transcriptId: transcript.id, ...findWords(transcript, turn, quote) };
		const coding = { id: uuidV7(), coderId, codeId, passage, codeVersion: versionIn(round, abbreviation) };
		await insertCoding(db, coding, madeAt);
		await insertEvent(db, {
			...{ id: uuidV7(), projectId, memberId: coderId, act: 'apply-code', subjectId: coding.id, madeAt },
			...{ before: { codings: [] }, after: { codings: [coding] }, transcriptId: transcript.id }
		});
	}
	for (const { coder, group, status } of exampleMaterial.read) {
		const transcriptId = transcripts.get(group)?.id;
		const coderId = coderIds.get(coder);
		if (status !== 'read' || transcriptId === undefined || coderId === undefined) continue;
		await insertTranscriptRead(db, { transcriptId, coderId, readAt: madeAt });
		await insertEvent(db, {
			...{ id: uuidV7(), projectId, memberId: coderId, act: 'mark-as-read', subjectId: transcriptId, madeAt },
			...{ before: {}, after: { readings: [readingOf(transcriptId, coderId)] }, transcriptId }
		});
	}
}

/** Under which definition a code was given in a round: the team sharpened some between rounds. */
function versionIn(round: number, abbreviation: string): number {
	const changes = exampleMaterial.definitionChanges.filter(
		(change) => change.code_id === abbreviation && change.after_round < round
	);
	return 1 + changes.length;
}

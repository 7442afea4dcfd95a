import { deleteTranscriptRead, insertTranscriptRead, isTranscriptRead } from '../transcripts-read.ts';
import type { TracedKind } from './traced-kind.ts';
import type { TracedReading } from './traced.ts';

export const tracedReadings: TracedKind<TracedReading> = {
	of: ({ readings }) => readings ?? [],
	async find(db, readings) {
		const there: TracedReading[] = [];
		for (const reading of readings) {
			if (await isTranscriptRead(db, reading.transcriptId, reading.coderId)) there.push(reading);
		}
		return there;
	},
	async put(db, { transcriptId, coderId }, readAt) {
		await insertTranscriptRead(db, { transcriptId, coderId, readAt });
	},
	async remove(db, { transcriptId, coderId }) {
		await deleteTranscriptRead(db, transcriptId, coderId);
	},
	isSame: () => true
};

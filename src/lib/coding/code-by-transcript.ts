import type { CodedRange } from './co-occurrence.ts';

/** How often each code occurs in each transcript, counted in codings: rows are codes, columns transcripts, in the orders given. */
export function codeByTranscript(
	codeIds: readonly string[],
	transcriptIds: readonly string[],
	codings: readonly CodedRange[]
): readonly (readonly number[])[] {
	const columnOf = new Map(transcriptIds.map((id, column) => [id, column]));
	const rows = new Map(codeIds.map((id) => [id, transcriptIds.map(() => 0)]));
	for (const { codeId, passage } of codings) {
		const row = rows.get(codeId);
		const column = columnOf.get(passage.transcriptId);
		if (row !== undefined && column !== undefined) row[column] = (row[column] ?? 0) + 1;
	}
	return codeIds.map((id) => rows.get(id) ?? []);
}

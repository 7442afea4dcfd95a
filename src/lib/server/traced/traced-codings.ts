import { isStacked } from '#lib/coding/check-layer-change.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { listMissingCodeIds } from '../codebook.ts';
import { deleteCoding, listCodingsById, listCodingsOfCodes, putCoding } from '../codings.ts';
import type { TracedKind } from './traced-kind.ts';

export const tracedCodings: TracedKind<Coding> = {
	of: ({ codings }) => codings ?? [],
	find: (db, codings) =>
		listCodingsById(
			db,
			codings.map(({ id }) => id)
		),
	put: putCoding,
	remove: (db, { id }) => deleteCoding(db, id),
	isSame: (one, other) =>
		one.coderId === other.coderId &&
		one.codeId === other.codeId &&
		one.passage.transcriptId === other.passage.transcriptId &&
		one.passage.start === other.passage.start &&
		one.passage.end === other.passage.end &&
		one.isExemplar === other.isExemplar &&
		one.isDoubtful === other.isDoubtful,
	/** Words that were taken out since, or that carry the code by another coding now, let no coding come back; nor does a code that is gone. */
	async fit(db, codings, replaced) {
		const codeIds = [...new Set(codings.map(({ codeId }) => codeId))];
		if (codeIds.length > 0 && (await listMissingCodeIds(db, codeIds)).length > 0) return false;
		const replacedIds = new Set(replaced.map(({ id }) => id));
		for (const [coderId, ofCoder] of Map.groupBy(codings, (coding) => coding.coderId)) {
			const layer = await listCodingsOfCodes(db, {
				coderId,
				transcriptIds: [...new Set(ofCoder.map(({ passage }) => passage.transcriptId))],
				codeIds: [...new Set(ofCoder.map(({ codeId }) => codeId))]
			});
			const others = layer.filter(({ id }) => !replacedIds.has(id));
			if (ofCoder.some((coding) => !hasWords(coding) || others.some((other) => isStacked(other, coding)))) return false;
		}
		return true;
	}
};

function hasWords({ passage }: Coding): boolean {
	return passage.start < passage.end;
}

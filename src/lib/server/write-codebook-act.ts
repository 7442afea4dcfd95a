import type { Kysely } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import type { CodebookAct } from '#lib/codebook/codebook-act.ts';
import { saySame } from '#lib/codebook/code-words.ts';
import type { LayerChange } from '#lib/coding/layer-change.ts';
import { insertCode } from './codebook.ts';
import { findNextCodeVersion, insertCodeVersion } from './code-versions.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { traceCodes } from './traced/trace-codes.ts';
import { writeTraced } from './traced/write-traced.ts';

/** What an act on the codebook comes to: codes as they stand before and after, and the codings that change along. */
export type CodebookChange = {
	readonly before: readonly Code[];
	readonly after: readonly Code[];
	readonly codings?: LayerChange;
};

/**
 * Writes an act on the codebook with the event that tells of it and lets it be undone: other words get a version of their own.
 * The caller opens the transaction. Answers the codes as they are stored.
 */
export async function writeCodebookAct(
	db: Kysely<Database>,
	{ id: memberId, projectId }: Pick<Member, 'id' | 'projectId'>,
	act: { readonly eventId: string; readonly act: CodebookAct; readonly subjectId: string },
	change: CodebookChange
): Promise<readonly Code[]> {
	const written = { memberId, madeAt: Date.now() };
	const stood = new Map(change.before.map((code) => [code.id, code]));
	const after: Code[] = [];
	for (const code of change.after) {
		const was = stood.get(code.id);
		if (was === undefined) await insertCode(db, projectId, code, written);
		const isReworded = was !== undefined && !saySame(was, code);
		const stored = isReworded ? { ...code, version: await findNextCodeVersion(db, code.id) } : code;
		if (isReworded) await insertCodeVersion(db, stored, written);
		after.push(stored);
	}
	const codes = traceCodes(change.before, after);
	const [before, now] = [
		{ codes: codes.before, ...(change.codings && { codings: change.codings.before }) },
		{ codes: codes.after, ...(change.codings && { codings: change.codings.after }) }
	];
	await writeTraced(db, before, now, written.madeAt);
	const { eventId: id, act: name, subjectId } = act;
	await insertEvent(db, { id, act: name, subjectId, projectId, memberId, before, after: now, madeAt: written.madeAt });
	return after;
}

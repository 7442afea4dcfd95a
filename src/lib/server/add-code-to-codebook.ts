import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { addCode, type AddCodeRefusal } from '#lib/codebook/add-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { tidyCodeName } from '#lib/codebook/code-name.ts';
import { insertCode, listCodes } from './codebook.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';

export type AddCodeToCodebookResult =
	| { readonly ok: true; readonly code: Code }
	| { readonly ok: false; readonly reason: AddCodeRefusal | 'no-such-parent' | 'id-taken' };

/** Adds a code, with the event that tells of it. Sent a second time, it is the same code. */
export async function addCodeToCodebook(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	newCode: { readonly id: string; readonly name: string; readonly parentId: string | undefined }
): Promise<AddCodeToCodebookResult> {
	return db.transaction().execute(async (transaction): Promise<AddCodeToCodebookResult> => {
		const codes = await listCodes(transaction, member.projectId);
		const parent = codes.find((code) => code.id === newCode.parentId);
		if (parent === undefined && newCode.parentId !== undefined) return { ok: false, reason: 'no-such-parent' };
		const stored = codes.find((code) => code.id === newCode.id);
		if (stored !== undefined) {
			const isSame = stored.name === tidyCodeName(newCode.name) && stored.parentId === newCode.parentId;
			return isSame ? { ok: true, code: stored } : { ok: false, reason: 'id-taken' };
		}
		const result = addCode(codes, parent, { id: newCode.id, name: newCode.name });
		if (!result.ok) return result;
		await insertCode(transaction, member.projectId, result.code);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: member.projectId,
			memberId: member.id,
			act: 'add-code',
			subjectId: result.code.id,
			after: { name: result.code.name, parentId: result.code.parentId },
			madeAt: Date.now()
		});
		return result;
	});
}

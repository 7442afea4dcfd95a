import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { addCode, type AddCodeRefusal } from '#lib/codebook/add-code.ts';
import { addStarterCodebook, type StarterCode } from '#lib/codebook/add-starter-codebook.ts';
import type { Code } from '#lib/codebook/code.ts';
import { tidyCodeName } from '#lib/codebook/code-name.ts';
import { similarCodes } from '#lib/codebook/similar-codes.ts';
import { listCodes } from './codebook.ts';
import type { Database } from './database/schema.ts';
import type { Member } from './members.ts';
import { writeCodebookAct } from './write-codebook-act.ts';

export type AddCodeToCodebookResult =
	| {
			readonly ok: true;
			readonly code: Code;
			/** Codes elsewhere that are called almost the same, to be warned of. */
			readonly similar: readonly Code[];
	  }
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
			return isSame
				? { ok: true, code: stored, similar: similarCodes(codes, stored) }
				: { ok: false, reason: 'id-taken' };
		}
		const result = addCode(codes, parent, { id: newCode.id, name: newCode.name });
		if (!result.ok) return result;
		const act = { eventId: uuidV7(), act: 'add-code', subjectId: result.code.id } as const;
		await writeCodebookAct(transaction, member, act, { before: [], after: [result.code] });
		return { ...result, similar: similarCodes(codes, result.code) };
	});
}

/** Adds what a codebook does not have yet of the starter codes, as one act. */
export async function addStarterCodes(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	starterCodes: readonly StarterCode[]
): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		const after = addStarterCodebook(await listCodes(transaction, member.projectId), starterCodes);
		const [first] = after;
		if (first === undefined) return;
		const act = { eventId: uuidV7(), act: 'add-codes', subjectId: first.id } as const;
		await writeCodebookAct(transaction, member, act, { before: [], after });
	});
}

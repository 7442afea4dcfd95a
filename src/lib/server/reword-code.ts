import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { changeCode, type ChangeCodeRefusal, type CodeChange } from '#lib/codebook/change-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { isChangedSince, type CodeAsRead } from '#lib/codebook/code-as-read.ts';
import { saySame } from '#lib/codebook/code-words.ts';
import { listCodes } from './codebook.ts';
import { findNextCodeVersion, insertCodeVersion, listCodeVersions } from './code-versions.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { writeCodebookAct } from './write-codebook-act.ts';

export type RewordCodeResult =
	| { readonly ok: true; readonly code: Code }
	| { readonly ok: false; readonly reason: ChangeCodeRefusal | 'not-found' }
	| {
			readonly ok: false;
			readonly reason: 'changed-since';
			/** What somebody made of it meanwhile, and who. */
			readonly theirs: Code;
			readonly writer: string | undefined;
			readonly madeAt: number;
	  };

type Rewording = { readonly codeId: string; readonly read: CodeAsRead; readonly change: CodeChange };

/** Gives a code other words or another look, unless somebody changed it after it was read: then both have to be looked at. */
export async function rewordCode(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	{ codeId, read, change }: Rewording
): Promise<RewordCodeResult> {
	return db.transaction().execute(async (transaction): Promise<RewordCodeResult> => {
		const decided = await decide(transaction, member.projectId, { codeId, read, change });
		if (!decided.ok) return decided;
		const act = { eventId: uuidV7(), act: 'change-code', subjectId: codeId } as const;
		const [code = decided.code] = await writeCodebookAct(transaction, member, act, {
			before: [decided.stood],
			after: [decided.code]
		});
		return { ok: true, code };
	});
}

/**
 * Keeps what somebody else made of a code, with one's own words as a version that was put aside: whoever gives way loses nothing.
 */
export async function keepTheirWords(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	{ codeId, read, change }: Rewording
): Promise<RewordCodeResult> {
	return db.transaction().execute(async (transaction): Promise<RewordCodeResult> => {
		const decided = await decide(transaction, member.projectId, { codeId, read, change });
		if (!decided.ok || saySame(decided.stood, decided.code)) return decided;
		const putAside = { ...decided.code, version: await findNextCodeVersion(transaction, codeId) };
		const madeAt = Date.now();
		await insertCodeVersion(transaction, putAside, { memberId: member.id, madeAt });
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: member.projectId,
			memberId: member.id,
			act: 'put-words-aside',
			subjectId: codeId,
			after: { version: putAside.version },
			madeAt
		});
		return { ok: true, code: decided.stood };
	});
}

async function decide(
	db: Kysely<Database>,
	projectId: string,
	{ codeId, read, change }: Rewording
): Promise<
	{ readonly ok: true; readonly code: Code; readonly stood: Code } | Exclude<RewordCodeResult, { readonly ok: true }>
> {
	const codes = await listCodes(db, projectId);
	const stood = codes.find(({ id }) => id === codeId);
	if (stood === undefined) return { ok: false, reason: 'not-found' };
	const result = changeCode(codes, stood, change);
	if (isChangedSince(stood, read) && !isAgreed(stood, result)) {
		const version = (await listCodeVersions(db, codeId)).find((one) => one.version === stood.version);
		return {
			ok: false,
			reason: 'changed-since',
			theirs: stood,
			writer: version?.writer,
			madeAt: version?.madeAt ?? 0
		};
	}
	return result.ok ? { ...result, stood } : result;
}

/** Two people who wrote the same do not disagree. */
function isAgreed(stood: Code, result: ReturnType<typeof changeCode>): boolean {
	return (
		result.ok &&
		saySame(stood, result.code) &&
		stood.hue === result.code.hue &&
		stood.abbreviation === result.code.abbreviation
	);
}

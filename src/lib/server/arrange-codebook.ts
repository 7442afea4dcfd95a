import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { archiveCode, type ArchiveCodeRefusal } from '#lib/codebook/archive-code.ts';
import type { Code } from '#lib/codebook/code.ts';
import { moveCode, type MoveCodeRefusal } from '#lib/codebook/move-code.ts';
import { restoreCode, type RestoreCodeRefusal } from '#lib/codebook/restore-code.ts';
import { listCodes } from './codebook.ts';
import type { Database } from './database/schema.ts';
import { hasEvent } from './events.ts';
import type { Member } from './members.ts';
import { writeCodebookAct, type CodebookChange } from './write-codebook-act.ts';

type Asking = Pick<Member, 'id' | 'projectId'>;
type Decision<Refusal> = CodebookChange | { readonly reason: Refusal | 'not-found' };

/** Lets a code stand elsewhere. Sent a second time, with the same id of the event, it is the same move. */
export async function moveCodeTo(
	db: Kysely<Database>,
	member: Asking,
	move: {
		readonly eventId: string;
		readonly codeId: string;
		readonly parentId: string | undefined;
		readonly place: number;
	}
): Promise<MoveCodeRefusal | 'not-found' | undefined> {
	return decide<MoveCodeRefusal>(
		db,
		member,
		{ eventId: move.eventId, act: 'move-code', codeId: move.codeId },
		(codes, code) => {
			const parent = codes.find(({ id }) => id === move.parentId);
			if (parent === undefined && move.parentId !== undefined) return { reason: 'not-found' };
			const result = moveCode(codes, code, parent, move.place);
			if (!result.ok) return result;
			const ids = new Set(result.changed.map(({ id }) => id));
			return { before: codes.filter(({ id }) => ids.has(id)), after: result.changed };
		}
	);
}

export async function putCodeAway(
	db: Kysely<Database>,
	member: Asking,
	codeId: string
): Promise<ArchiveCodeRefusal | 'not-found' | undefined> {
	return decide(db, member, { eventId: uuidV7(), act: 'archive-code', codeId }, (codes, code) => {
		const result = archiveCode(codes, code);
		return result.ok ? { before: [code], after: [{ ...code, isArchived: true }] } : result;
	});
}

export async function bringCodeBack(
	db: Kysely<Database>,
	member: Asking,
	codeId: string
): Promise<RestoreCodeRefusal | 'not-found' | undefined> {
	return decide(db, member, { eventId: uuidV7(), act: 'restore-code', codeId }, (codes, code) => {
		const result = restoreCode(codes, code);
		return result.ok ? { before: [code], after: [{ ...code, isArchived: false }] } : result;
	});
}

async function decide<Refusal extends string>(
	db: Kysely<Database>,
	member: Asking,
	act: {
		readonly eventId: string;
		readonly act: 'move-code' | 'archive-code' | 'restore-code';
		readonly codeId: string;
	},
	decision: (codes: readonly Code[], code: Code) => Decision<Refusal>
): Promise<Refusal | 'not-found' | undefined> {
	return db.transaction().execute(async (transaction) => {
		if (await hasEvent(transaction, act.eventId)) return undefined;
		const codes = await listCodes(transaction, member.projectId);
		const code = codes.find(({ id }) => id === act.codeId);
		if (code === undefined) return 'not-found';
		const change = decision(codes, code);
		if ('reason' in change) return change.reason;
		if (change.after.length > 0) await writeCodebookAct(transaction, member, { ...act, subjectId: code.id }, change);
		return undefined;
	});
}

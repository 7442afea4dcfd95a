import type { Kysely } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import { mergeCodes, type MergeCodesRefusal, type MergeWishes } from '#lib/codebook/merge-codes.ts';
import { saySame } from '#lib/codebook/code-words.ts';
import { mergeCodings, type MergeCount } from '#lib/coding/merge-codings.ts';
import { listCodes } from './codebook.ts';
import { findNextCodeVersion } from './code-versions.ts';
import { listCodingsGivenTo } from './codings.ts';
import type { Database } from './database/schema.ts';
import { hasEvent } from './events.ts';
import type { Member } from './members.ts';
import { writeCodebookAct, type CodebookChange } from './write-codebook-act.ts';

export type Merge = MergeWishes & { readonly fromId: string; readonly intoId: string };

/** What a merge would come to, told before it is done. It counts in all layers: only for who may see those. */
export type MergePreview = MergeCount & {
	readonly coders: number;
	/** Codings of the code that stays, before and after. */
	readonly intoBefore: number;
	readonly intoAfter: number;
	/** Codes that move along. */
	readonly moved: readonly Code[];
};

export type MergeRefusal = MergeCodesRefusal | 'not-found';

export async function previewMerge(
	db: Kysely<Database>,
	projectId: string,
	merge: Merge
): Promise<MergePreview | MergeRefusal> {
	const planned = await planMerge(db, projectId, merge);
	if (typeof planned === 'string') return planned;
	const { count, change, codings } = planned;
	const intoBefore = codings.filter(({ codeId }) => codeId === merge.intoId).length;
	const going = codings.filter(({ codeId }) => codeId === merge.fromId);
	const { before = [], after = [] } = change.codings ?? {};
	return {
		...count,
		coders: new Set(going.map(({ coderId }) => coderId)).size,
		intoBefore,
		intoAfter: intoBefore - before.filter(({ codeId }) => codeId === merge.intoId).length + after.length,
		moved: change.after.filter(
			({ id, parentId }) =>
				parentId === merge.intoId && change.before.some((was) => was.id === id && was.parentId === merge.fromId)
		)
	};
}

/** Merges one code into another in the codebook and in the layers of all coders: one act, undone as one. */
export async function mergeCodesOfCodebook(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	{ eventId, ...merge }: Merge & { readonly eventId: string }
): Promise<MergeRefusal | undefined> {
	return db.transaction().execute(async (transaction) => {
		if (await hasEvent(transaction, eventId)) return undefined;
		const planned = await planMerge(transaction, member.projectId, merge);
		if (typeof planned === 'string') return planned;
		const act = { eventId, act: 'merge-codes', subjectId: merge.fromId } as const;
		await writeCodebookAct(transaction, member, act, planned.change);
		return undefined;
	});
}

async function planMerge(db: Kysely<Database>, projectId: string, { fromId, intoId, addsDefinition }: Merge) {
	const codes = await listCodes(db, projectId);
	const [from, into] = [codes.find(({ id }) => id === fromId), codes.find(({ id }) => id === intoId)];
	if (from === undefined || into === undefined) return 'not-found';
	const result = mergeCodes(codes, from, into, { addsDefinition });
	if (!result.ok) return result.reason;
	const staying = result.after.find(({ id }) => id === intoId) ?? into;
	const version = saySame(staying, into) ? into.version : await findNextCodeVersion(db, intoId);
	const codings = await listCodingsGivenTo(db, [fromId, intoId]);
	const { change, count } = mergeCodings(codings, { fromId, intoId }, version);
	return { count, codings, change: { ...result, codings: change } satisfies CodebookChange };
}

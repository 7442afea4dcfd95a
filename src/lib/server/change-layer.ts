import type { Kysely } from 'kysely';
import { checkLayerChange, type LayerChangeRefusal } from '#lib/coding/check-layer-change.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { LayerAct, LayerChange } from '#lib/coding/layer-change.ts';
import { listCodesById } from './codebook.ts';
import { listCodingsById, listCodingsOfCodes } from './codings.ts';
import type { Database } from './database/schema.ts';
import { shareTransaction } from './database/share-transaction.ts';
import { findEvent, insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { parseTraced } from './traced/traced.ts';
import { writeTraced } from './traced/write-traced.ts';
import { findVersionedText } from './transcripts.ts';

/** What a coder asks for: which codings go, and which stand afterwards, new or changed. All of it is one act, or none of it. */
export type LayerRequest = {
	/** Made by the browser: sent a second time, it is the same act. */
	readonly eventId: string;
	readonly act: LayerAct;
	/** By transcript, the version of the text that the offsets belong to. */
	readonly textVersions: ReadonlyMap<string, number>;
	readonly removedIds: readonly string[];
	readonly put: readonly Omit<Coding, 'coderId' | 'codeVersion'>[];
};

export type ChangeLayerResult =
	| { readonly ok: true; readonly change: LayerChange }
	| {
			readonly ok: false;
			readonly reason: LayerChangeRefusal | 'not-found' | 'id-taken' | 'text-changed' | 'changed-since';
	  };

/**
 * Changes the asking coder's own layer, with the event that tells of it and lets it be undone. Refused when the text is no
 * longer the version that the coder was reading, or when a coding is no longer there.
 */
export async function changeLayer(
	db: Kysely<Database>,
	{ id: coderId, projectId }: Pick<Member, 'id' | 'projectId'>,
	request: LayerRequest
): Promise<ChangeLayerResult> {
	return shareTransaction(db, async (transaction): Promise<ChangeLayerResult> => {
		const done = await findEvent(transaction, request.eventId);
		if (done !== undefined) return answerAgain(done, coderId);
		const asked = await askedChange(transaction, coderId, request);
		if (!asked.ok) return asked;
		const { change } = asked;
		const surroundings = await surroundingsOf(transaction, { coderId, projectId }, change, request.textVersions);
		if (typeof surroundings === 'string') return { ok: false, reason: surroundings };
		const refusal = checkLayerChange(change, surroundings);
		if (refusal !== undefined) return { ok: false, reason: refusal };
		const madeAt = Date.now();
		const stamped = stampVersions(change, request.act, surroundings.versions);
		const [before, after] = [{ codings: stamped.before }, { codings: stamped.after }];
		await writeTraced(transaction, before, after, madeAt);
		const [transcriptId, another] = [...request.textVersions.keys()];
		await insertEvent(transaction, {
			...{ id: request.eventId, projectId, memberId: coderId, act: request.act, before, after, madeAt },
			subjectId: stamped.after[0]?.id ?? stamped.before[0]?.id ?? coderId,
			...(transcriptId !== undefined && another === undefined ? { transcriptId } : {})
		});
		return { ok: true, change: stamped };
	});
}

function answerAgain(
	done: { readonly memberId: string; readonly before: string | null; readonly after: string | null },
	coderId: string
): ChangeLayerResult {
	if (done.memberId !== coderId) return { ok: false, reason: 'id-taken' };
	const codingsIn = (told: string | null) => parseTraced(told).codings ?? [];
	return { ok: true, change: { before: codingsIn(done.before), after: codingsIn(done.after) } };
}

/** The change that is asked for, beside what stands there now. */
async function askedChange(
	db: Kysely<Database>,
	coderId: string,
	{ removedIds, put, textVersions }: LayerRequest
): Promise<ChangeLayerResult> {
	const putIds = new Set(put.map(({ id }) => id));
	if (putIds.size < put.length || removedIds.some((id) => putIds.has(id))) return { ok: false, reason: 'id-taken' };
	const before = await listCodingsById(db, [...removedIds, ...putIds]);
	if (before.some((coding) => coding.coderId !== coderId)) return { ok: false, reason: 'id-taken' };
	const there = new Set(before.map(({ id }) => id));
	if (removedIds.some((id) => !there.has(id))) return { ok: false, reason: 'changed-since' };
	const after = put.map((coding) => ({ ...coding, coderId }));
	const isKnown = ({ passage }: Coding) => textVersions.has(passage.transcriptId);
	if (![...before, ...after].every(isKnown)) return { ok: false, reason: 'not-found' };
	return { ok: true, change: { before, after } };
}

async function surroundingsOf(
	db: Kysely<Database>,
	{ coderId, projectId }: { readonly coderId: string; readonly projectId: string },
	{ before, after }: LayerChange,
	textVersions: ReadonlyMap<string, number>
) {
	const texts = new Map<string, string>();
	for (const [transcriptId, version] of textVersions) {
		const transcript = await findVersionedText(db, projectId, transcriptId);
		if (transcript === undefined) return 'not-found';
		if (transcript.textVersion !== version) return 'text-changed';
		texts.set(transcriptId, transcript.text);
	}
	const codeIds = [...new Set([...before, ...after].map(({ codeId }) => codeId))];
	const used = await listCodesById(db, projectId, codeIds);
	if (used.length < codeIds.length) return 'not-found';
	return {
		texts,
		archivedCodeIds: new Set(used.filter(({ isArchived }) => isArchived).map(({ id }) => id)),
		layer: await listCodingsOfCodes(db, { transcriptIds: [...textVersions.keys()], coderId, codeIds }),
		versions: new Map(used.map(({ id, version }) => [id, version]))
	};
}

/** A coding is of the definition that it was given under; looking at it again makes it one of the definition of today. */
function stampVersions(
	{ before, after }: LayerChange,
	act: LayerAct,
	versions: ReadonlyMap<string, number>
): LayerChange {
	const stood = new Map(before.map((coding) => [coding.id, coding]));
	return {
		before,
		after: after.map((coding) => {
			const was = stood.get(coding.id);
			const isKept = was?.codeId === coding.codeId && act !== 'look-again';
			return { ...coding, codeVersion: (isKept ? was.codeVersion : versions.get(coding.codeId)) ?? 1 };
		})
	};
}

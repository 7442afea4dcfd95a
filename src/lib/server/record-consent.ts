import type { Kysely } from 'kysely';
import { changeConsent, type ConsentRefusal, type ConsentStatement } from '#lib/participants/change-consent.ts';
import { listScheme } from './attributes.ts';
import { forgetDeleted } from './database/forget-deleted.ts';
import type { Database } from './database/schema.ts';
import { hasEvent, insertEvent } from './events.ts';
import { forgetValues } from './forget-values.ts';
import type { Member } from './members.ts';
import { listParticipants, updateConsent } from './participants.ts';
import { countQuotesByParticipant } from './quotes-of-participants.ts';

export type RecordedConsent = {
	/** People whose consent changed. */
	readonly changedIds: readonly string[];
	readonly refused: readonly { readonly participantId: string; readonly reason: ConsentRefusal | 'no-such-subject' }[];
	/** Quotes that were chosen and may not be shown any more. */
	readonly quotesHeld: number;
	/** Special and sensitive values that went, because the consent for them did. */
	readonly valuesDeleted: number;
};

/**
 * Records one statement for one person or many, with one event; `id` is the event's. Special values of who takes back the
 * consent for them are deleted, from the history too. `today` is a day as `2026-03-12`.
 */
export async function recordConsent(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	id: string,
	participantIds: readonly string[],
	stated: ConsentStatement,
	today: string
): Promise<RecordedConsent> {
	const { projectId } = member;
	const recorded = await db.transaction().execute(async (transaction): Promise<RecordedConsent> => {
		const people = new Map((await listParticipants(transaction, projectId)).map((one) => [one.id, one]));
		const decided = [...new Set(participantIds)].map((participantId) => {
			const before = people.get(participantId)?.consent;
			if (before === undefined) return { participantId, ok: false, reason: 'no-such-subject' } as const;
			return { participantId, before, ...changeConsent(before, stated, today) };
		});
		const refused = decided.flatMap((one) =>
			one.ok ? [] : [{ participantId: one.participantId, reason: one.reason }]
		);
		const changes = decided.flatMap((one) => (one.ok && one.isChanged ? [one] : []));
		if (changes.length === 0 || (await hasEvent(transaction, id))) {
			return { changedIds: [], refused, quotesHeld: 0, valuesDeleted: 0 };
		}
		const restricted = (await listScheme(transaction, projectId)).filter(({ isRestricted }) => isRestricted);
		let valuesDeleted = 0;
		for (const { participantId, consent, takenBack } of changes) {
			await updateConsent(transaction, projectId, participantId, consent);
			if (!takenBack.includes('specialData')) continue;
			const attributeIds = restricted.map((attribute) => attribute.id);
			valuesDeleted += await forgetValues(transaction, projectId, { attributeIds, subjectId: participantId });
		}
		await insertEvent(transaction, {
			id,
			projectId,
			memberId: member.id,
			act: 'record-consent',
			subjectId: changes[0]?.participantId ?? '',
			before: { consents: changes.map(({ participantId, before }) => ({ participantId, consent: before })) },
			after: { consents: changes.map(({ participantId, consent }) => ({ participantId, consent })) },
			madeAt: Date.now()
		});
		const quotes = await countQuotesByParticipant(transaction, projectId);
		const held = changes.filter(({ takenBack }) => takenBack.includes('quote'));
		return {
			changedIds: changes.map(({ participantId }) => participantId),
			refused,
			quotesHeld: held.reduce((total, { participantId }) => total + (quotes.get(participantId) ?? 0), 0),
			valuesDeleted
		};
	});
	if (recorded.valuesDeleted > 0) await forgetDeleted(db);
	return recorded;
}

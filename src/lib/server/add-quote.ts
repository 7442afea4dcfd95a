import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { chooseQuote, type QuoteRefusal } from '#lib/quotes/choose-quote.ts';
import { firstAttribution } from '#lib/quotes/first-attribution.ts';
import type { Passage } from '#lib/transcripts/passage.ts';
import { listAttributes } from './attributes.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { listParticipants } from './participants.ts';
import type { Project } from './projects.ts';
import { insertQuote, listQuotes } from './quotes.ts';
import { findTextVersion, findTranscript } from './transcripts.ts';

export type AddQuoteRefusal = QuoteRefusal | 'already-chosen' | 'text-changed';

export type AddQuoteResult =
	{ readonly ok: true } | { readonly ok: false; readonly reason: AddQuoteRefusal | 'not-found' | 'id-taken' };

/** Chooses a passage as a quote, to be reviewed, with the event that tells of it. Sent a second time, it is the same quote. */
export async function addQuote(
	db: Kysely<Database>,
	project: Pick<Project, 'id' | 'smallestCount'>,
	member: Pick<Member, 'id'>,
	quoteId: string,
	passage: Passage,
	textVersion: number
): Promise<AddQuoteResult> {
	return db.transaction().execute(async (transaction): Promise<AddQuoteResult> => {
		const transcript = await findTranscript(transaction, project.id, passage.transcriptId);
		if (transcript === undefined) return { ok: false, reason: 'not-found' };
		if ((await findTextVersion(transaction, project.id, transcript.id)) !== textVersion)
			return { ok: false, reason: 'text-changed' };
		const taken = await transaction.selectFrom('quote').select('id').where('id', '=', quoteId).executeTakeFirst();
		const same = (await listQuotes(transaction, project.id)).find(
			({ transcriptId, segments: [first, ...further] }) =>
				transcriptId === passage.transcriptId &&
				first?.start === passage.start &&
				first.end === passage.end &&
				further.length === 0
		);
		if (taken !== undefined) return same?.id === quoteId ? { ok: true } : { ok: false, reason: 'id-taken' };
		if (same !== undefined) return { ok: false, reason: 'already-chosen' };

		const participants = await listParticipants(transaction, project.id);
		const { start, end } = passage;
		const result = chooseQuote(
			{ id: quoteId, segments: [{ start, end }], attributionKeys: [], note: '' },
			transcript,
			participants
		);
		if (!result.ok) return result;
		const attributes = await listAttributes(transaction, project.id);
		const quote = {
			...result.quote,
			attributionKeys: firstAttribution(result.participant, participants, attributes, project.smallestCount),
			chapterId: undefined,
			chosenBy: member.id,
			chosenAt: Date.now()
		};
		await insertQuote(transaction, project.id, quote);
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId: project.id,
			memberId: member.id,
			act: 'choose-quote',
			subjectId: quote.id,
			after: quote,
			madeAt: quote.chosenAt
		});
		return { ok: true };
	});
}

import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { checkPseudonyms, type PseudonymRefusal } from '#lib/transcripts/check-pseudonyms.ts';
import { tidyPseudonym } from '#lib/transcripts/pseudonym.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import type { Member } from './members.ts';
import { listParticipants } from './participants.ts';

export type RenameParticipantResult =
	| { readonly ok: true; readonly turnsWithOldName: number }
	| { readonly ok: false; readonly reason: PseudonymRefusal | 'withdrawn' | 'no-such-subject' };

/**
 * Gives a participant another pseudonym, everywhere and for what was imported before too. The words of a transcript stay
 * as they are: in how many turns the old pseudonym is still said, is told. The event holds neither name, because the old
 * one may have been too much like the real one.
 */
export async function renameParticipant(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'projectId'>,
	participantId: string,
	written: string
): Promise<RenameParticipantResult> {
	const { projectId } = member;
	return db.transaction().execute(async (transaction): Promise<RenameParticipantResult> => {
		const people = await listParticipants(transaction, projectId);
		const person = people.find(({ id }) => id === participantId);
		if (person === undefined) return { ok: false, reason: 'no-such-subject' };
		if (person.consent.status === 'withdrawn') return { ok: false, reason: 'withdrawn' };
		const pseudonym = tidyPseudonym(written);
		const others = people.filter(({ id }) => id !== participantId).map((other) => other.pseudonym);
		const refusal = checkPseudonyms(new Map([['', { kind: 'new-participant', pseudonym }]]), others).get('');
		if (refusal !== undefined) return { ok: false, reason: refusal };
		const turnsWithOldName = await countTurnsWithName(transaction, projectId, person.pseudonym);
		if (pseudonym === person.pseudonym) return { ok: true, turnsWithOldName: 0 };
		await transaction
			.updateTable('participant')
			.set({ pseudonym })
			.where('project_id', '=', projectId)
			.where('id', '=', participantId)
			.execute();
		await insertEvent(transaction, {
			id: uuidV7(),
			projectId,
			memberId: member.id,
			act: 'rename-participant',
			subjectId: participantId,
			madeAt: Date.now()
		});
		return { ok: true, turnsWithOldName };
	});
}

/** In how many turns of the project a name stands as a word of its own, with a capital where the name has one. */
export async function countTurnsWithName(db: Kysely<Database>, projectId: string, name: string): Promise<number> {
	const texts = await db
		.selectFrom('transcript')
		.select(['id', 'text'])
		.where('project_id', '=', projectId)
		.where('text', 'like', `%${name.replace(/[%_]/g, '')}%`)
		.execute();
	let turns = 0;
	for (const { id, text } of texts) {
		const places = wordPlaces(text, name);
		if (places.length === 0) continue;
		const ranges = await db
			.selectFrom('speaker_turn')
			.select(['start_offset', 'end_offset'])
			.where('transcript_id', '=', id)
			.where('kind', '=', 'turn')
			.execute();
		turns += ranges.filter((turn) =>
			places.some((place) => place >= turn.start_offset && place < turn.end_offset)
		).length;
	}
	return turns;
}

const letter = /[\p{L}\p{N}]/u;
const mostPlaces = 2000;

function wordPlaces(text: string, name: string): number[] {
	const places: number[] = [];
	for (let place = text.indexOf(name); place !== -1; place = text.indexOf(name, place + name.length)) {
		const isWord = !letter.test(text[place - 1] ?? ' ') && !letter.test(text[place + name.length] ?? ' ');
		if (isWord) places.push(place);
		if (places.length >= mostPlaces) break;
	}
	return places;
}

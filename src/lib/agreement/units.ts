import type { Coding } from '../coding/coding.ts';
import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';
import type { Ratings } from './ratings.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';

/** A transcript with the coders who have marked it as read. */
export type ReadTranscript = {
	readonly id: string;
	/** In the order of the text, moderator included. */
	readonly turns: readonly SpeakerTurn[];
	readonly readBy: readonly string[];
};

/** 1: the coder's code touches the turn; 0: the coder read the turn and left it without this code. */
export type Judgement = 0 | 1;

/** The thing judged: a turn of a transcript. */
export type UnitTurn = { readonly transcriptId: string; readonly turn: SpeakerTurn };

export type Units = {
	/** The columns of the ratings. */
	readonly coderIds: readonly string[];
	/** The rows of the ratings: turns in the order of the transcripts and of their text. */
	readonly turns: readonly UnitTurn[];
	/** Ratings by code, for the codes that touch at least one turn. */
	readonly ratingsByCode: ReadonlyMap<string, Ratings<Judgement>>;
};

/**
 * Turns codings into units to count agreement on. A unit is a speaker turn; turns of the moderator are left out, turns of
 * several or unknown speakers are not. A code touches a turn when at least one character of the coding lies in it. Who
 * has not marked a transcript as read gives no judgement there (`undefined`), whatever they coded; read and left
 * uncoded is 0.
 */
export function unitsFromTurns(
	transcripts: readonly ReadTranscript[],
	codings: readonly Coding[],
	coderIds: readonly string[]
): Units {
	const columnOfCoder = new Map(coderIds.map((coderId, column) => [coderId, column]));
	const codingsByTranscript = Map.groupBy(codings, (coding) => coding.passage.transcriptId);
	const turns: UnitTurn[] = [];
	const uncoded: (readonly (Judgement | undefined)[])[] = [];
	const touchedByCode = new Map<string, Map<number, Set<number>>>();

	for (const transcript of transcripts) {
		const readBy = new Set(transcript.readBy);
		const counted = transcript.turns.filter((turn) => turn.speaker.kind !== 'moderator');
		const nothingCoded = coderIds.map((coderId) => (readBy.has(coderId) ? 0 : undefined));
		const firstUnit = turns.length;
		for (const turn of counted) {
			turns.push({ transcriptId: transcript.id, turn });
			uncoded.push(nothingCoded);
		}
		for (const coding of codingsByTranscript.get(transcript.id) ?? []) {
			const column = columnOfCoder.get(coding.coderId);
			if (column === undefined || !readBy.has(coding.coderId)) continue;
			for (const position of turnsTouched(counted, coding.passage)) {
				const columnsByUnit = entryOf(touchedByCode, coding.codeId, () => new Map<number, Set<number>>());
				entryOf(columnsByUnit, firstUnit + position, () => new Set<number>()).add(column);
			}
		}
	}

	const ratingsByCode = new Map<string, Ratings<Judgement>>();
	for (const [codeId, columnsByUnit] of touchedByCode) {
		const ratings = uncoded.slice();
		for (const [unit, columns] of columnsByUnit) {
			ratings[unit] = (uncoded[unit] ?? []).map((judgement, column) => (columns.has(column) ? 1 : judgement));
		}
		ratingsByCode.set(codeId, ratings);
	}
	return { coderIds, turns, ratingsByCode };
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
	const found = map.get(key);
	if (found !== undefined) return found;
	const created = create();
	map.set(key, created);
	return created;
}

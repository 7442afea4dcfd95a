import type { Kysely } from 'kysely';
import { placesOfHits } from '#lib/retrieval/find-words.ts';
import type { WordQuery } from '#lib/retrieval/word-query.ts';
import type { Passage } from '#lib/transcripts/passage.ts';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import { overlaps, type TextRange } from '#lib/transcripts/text-range.ts';
import type { Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import type { PlacedPassage } from './find-passages.ts';
import { listSpokenTurns } from './spoken-turns.ts';

/** A turn with its words and who says them. */
export type ShownTurn = {
	readonly number: number;
	readonly speaker: Speaker;
	readonly start: number;
	readonly words: string;
	readonly startSeconds: number | undefined;
};

/** A passage as a list of results shows it, in the turns that it lies in. */
export type ShownPassage = Passage & {
	readonly groupNumber: number;
	readonly textVersion: number;
	readonly turns: readonly ShownTurn[];
	/** Codings of its turns, from the layers asked for only. */
	readonly marks: readonly (TextRange & { readonly codeId: string; readonly coderId: string })[];
	/** Where the words asked for stand. */
	readonly hits: readonly TextRange[];
};

/** Passages with their words, codes and hits. */
export async function showPassages(
	db: Kysely<Database>,
	passages: readonly PlacedPassage[],
	layers: Layers,
	words: WordQuery | undefined
): Promise<ShownPassage[]> {
	const shown: ShownPassage[] = [];
	for (const [transcriptId, here] of Map.groupBy(passages, (passage) => passage.transcriptId)) {
		const reach = {
			start: Math.min(...here.map(({ start }) => start)),
			end: Math.max(...here.map(({ end }) => end))
		};
		const turns = await listSpokenTurns(db, transcriptId, reach);
		const [first, last] = [turns[0]?.start ?? 0, endOf(turns.at(-1))];
		const codings = await listCodingsIn(db, transcriptId, { start: first, end: last }, layers);
		const textVersion = await findTextVersion(db, transcriptId);
		for (const { start, end, transcript } of here) {
			const touched = turns.filter((turn) => overlaps({ start: turn.start, end: endOf(turn) }, { start, end }));
			shown.push({
				...{ transcriptId, start, end, textVersion, turns: touched, groupNumber: transcript.groupNumber },
				marks: codings.filter((coding) =>
					touched.some((turn) => overlaps(coding, { start: turn.start, end: endOf(turn) }))
				),
				hits: words === undefined ? [] : touched.flatMap((turn) => hitsIn(turn, words))
			});
		}
	}
	return shown;
}

function endOf(turn: ShownTurn | undefined): number {
	return turn === undefined ? 0 : turn.start + turn.words.length;
}

function hitsIn(turn: ShownTurn, words: WordQuery): TextRange[] {
	return placesOfHits(words, turn.words).map(({ start, end }) => ({
		start: turn.start + start,
		end: turn.start + end
	}));
}

async function listCodingsIn(db: Kysely<Database>, transcriptId: string, { start, end }: TextRange, layers: Layers) {
	return db
		.selectFrom('coding')
		.select(['start_offset as start', 'end_offset as end', 'code_id as codeId', 'coder_id as coderId'])
		.where('transcript_id', '=', transcriptId)
		.where('start_offset', '<', end)
		.where('end_offset', '>', start)
		.$if(layers !== 'all', (query) => query.where('coder_id', '=', layers === 'all' ? '' : layers.coderId))
		.orderBy('start_offset')
		.orderBy('end_offset', 'desc')
		.orderBy('id')
		.execute();
}

async function findTextVersion(db: Kysely<Database>, transcriptId: string): Promise<number> {
	const row = await db
		.selectFrom('transcript')
		.select('text_version')
		.where('id', '=', transcriptId)
		.executeTakeFirstOrThrow();
	return row.text_version;
}

import { sql, type Kysely } from 'kysely';
import { checkReplacements, type ReplacementRefusal } from '#lib/transcripts/check-replacements.ts';
import { moveStretches } from '#lib/transcripts/move-stretches.ts';
import { rangeMover } from '#lib/transcripts/range-mover.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { inverseOf, replaceText, type TextReplacement } from '#lib/transcripts/text-replacement.ts';
import { wordCount } from '#lib/transcripts/word-count.ts';
import type { Database } from './database/schema.ts';
import { listKeptRanges, writeKeptRange, type KeptRange } from './kept-ranges.ts';
import { updateTurnWords } from './turn-words.ts';

export type TextChangeRefusal = ReplacementRefusal | 'leaves-nothing-of-a-coding';

/** An edge of a stretch that the replacements swallow: it lay so many characters into the words of that replacement. */
export type LostEdge = Omit<KeptRange, 'start' | 'end'> & {
	readonly edge: 'start' | 'end';
	readonly place: number;
	readonly within: number;
};

/** What replacing words would do to a transcript and to all that points at it. */
export type TextChange = {
	readonly text: string;
	readonly stretches: readonly (TextRange & { readonly id: string; readonly kind: string })[];
	readonly moved: readonly (KeptRange & { readonly isTouched: boolean })[];
	readonly lostEdges: readonly LostEdge[];
	/** The words that go, in the order of the replacements. */
	readonly removed: readonly string[];
};

/** Works out a change without writing anything; the transcript is known to be there. */
export async function planTextChange(
	db: Kysely<Database>,
	transcript: { readonly id: string; readonly text: string },
	replacements: readonly TextReplacement[]
): Promise<TextChange | TextChangeRefusal> {
	const stretches = await db
		.selectFrom('speaker_turn')
		.select(['id', 'kind', 'start_offset as start', 'end_offset as end'])
		.where('transcript_id', '=', transcript.id)
		.orderBy('start_offset')
		.execute();
	const refusal = checkReplacements(transcript.text, stretches, replacements);
	if (refusal !== undefined) return refusal;
	const move = rangeMover(replacements);
	const moveBack = rangeMover(inverseOf(transcript.text, replacements));
	const ranges = await listKeptRanges(db, transcript.id);
	const moved = ranges.map((range) => ({ ...range, ...move(range) }));
	const isLost = (range: KeptRange, position: number): boolean =>
		range.table !== 'event' && range.end > range.start && moved[position]?.start === moved[position]?.end;
	if (ranges.some((range, position) => range.table !== 'text_edit_place' && isLost(range, position)))
		return 'leaves-nothing-of-a-coding';
	const lostEdges = ranges.flatMap((range, position) => {
		const now = moved[position];
		return now?.isTouched === true ? edgesLost(range, moveBack(now), replacements) : [];
	});
	return {
		text: replaceText(transcript.text, replacements),
		stretches: moveStretches(stretches, replacements),
		moved: moved.filter(({ start, end, isTouched }, position) => {
			const before = ranges[position];
			return isTouched || before?.start !== start || before.end !== end;
		}),
		lostEdges,
		removed: replacements.map(({ start, end }) => transcript.text.slice(start, end))
	};
}

/** Farther than any text reaches. */
const beyond = 2 ** 32;

/** Writes a change that was worked out in the same transaction. */
export async function writeTextChange(db: Kysely<Database>, transcriptId: string, change: TextChange): Promise<void> {
	const turns = change.stretches.filter(({ kind }) => kind === 'turn');
	await db
		.updateTable('transcript')
		.set({ text: change.text, word_count: wordCount(change.text, turns), text_version: sql`text_version + 1` })
		.where('id', '=', transcriptId)
		.execute();
	// Turns begin at different places; while they move, none may begin where another still does.
	await db
		.updateTable('speaker_turn')
		.set({ start_offset: sql`start_offset + ${beyond}`, end_offset: sql`end_offset + ${beyond}` })
		.where('transcript_id', '=', transcriptId)
		.execute();
	for (const { id, start, end } of change.stretches)
		await db.updateTable('speaker_turn').set({ start_offset: start, end_offset: end }).where('id', '=', id).execute();
	for (const range of change.moved) await writeKeptRange(db, range);
	await updateTurnWords(db, transcriptId, change.text);
}

function edgesLost(before: KeptRange, back: TextRange, replacements: readonly TextReplacement[]): LostEdge[] {
	const lost = (['start', 'end'] as const).filter((edge) => before[edge] !== back[edge]);
	return lost.flatMap((edge) => {
		const place = replacements.findIndex(({ start, end }) => start <= before[edge] && before[edge] <= end);
		const within = before[edge] - (replacements[place]?.start ?? 0);
		const { table, id, position } = before;
		return place === -1 ? [] : [{ table, id, position, edge, place, within }];
	});
}

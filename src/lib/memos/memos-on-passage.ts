import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';
import { overlaps, type TextRange } from '../transcripts/text-range.ts';
import { turnsTouched } from '../transcripts/turns-touched.ts';
import { passageOf, type Memo } from './memo.ts';

/** The memos that share words with a passage, comments on codings included, in the order of the text. */
export function memosOnPassage<Found extends Pick<Memo, 'on'>>(memos: readonly Found[], passage: TextRange): Found[] {
	return memos
		.flatMap((memo) => {
			const at = passageOf(memo);
			return at !== undefined && overlaps(at, passage) ? [{ memo, at }] : [];
		})
		.toSorted((one, other) => one.at.start - other.at.start || one.at.end - other.at.end)
		.map(({ memo }) => memo);
}

/** The numbers of the turns that carry a memo. `turns` are those of the transcript that the memos lie in, in order. */
export function turnsWithMemos(
	memos: readonly Pick<Memo, 'on'>[],
	turns: readonly Pick<SpeakerTurn, 'number' | 'start' | 'end'>[]
): ReadonlySet<number> {
	return new Set(
		memos.flatMap((memo) => {
			const at = passageOf(memo);
			return at === undefined ? [] : turnsTouched(turns, at).flatMap((position) => turns[position]?.number ?? []);
		})
	);
}

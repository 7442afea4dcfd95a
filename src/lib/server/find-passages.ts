import type { Kysely } from 'kysely';
import type { Passage } from '#lib/transcripts/passage.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import type { Database } from './database/schema.ts';
import { searchPassages, type Searched } from './passage-search.ts';
import type { SearchedTranscript } from './searched-transcripts.ts';

export type PlacedPassage = Passage & { readonly transcript: SearchedTranscript };

export type FoundPassages = {
	readonly total: number;
	/** Focus groups with passages, in order. */
	readonly groups: readonly { readonly transcript: SearchedTranscript; readonly count: number }[];
	readonly passages: readonly PlacedPassage[];
	/** After which passage the next page begins; `undefined` at the end. */
	readonly next: Passage | undefined;
};

/** One page of what a query finds, by focus group and place; `after` is the last passage of the page before. */
export async function findPassages(
	db: Kysely<Database>,
	searched: Searched,
	{ after, most }: { readonly after: Passage | undefined; readonly most: number }
): Promise<FoundPassages> {
	const { groupNumbers } = searched.query;
	const transcripts = searched.transcripts.filter(
		({ groupNumber }) => groupNumbers.length === 0 || groupNumbers.includes(groupNumber)
	);
	const search = await searchPassages(db, { ...searched, transcripts });
	const groups = transcripts
		.map((transcript) => ({ transcript, count: search.counts.get(transcript.id) ?? 0 }))
		.filter(({ count }) => count > 0);
	const passages: PlacedPassage[] = [];
	const first = groups.findIndex(({ transcript }) => transcript.id === after?.transcriptId);
	const looked = enoughFor(groups.slice(Math.max(0, first)), most);
	const found = looked.length === 0 ? new Map<string, readonly TextRange[]>() : await search.passagesIn(looked);
	for (const transcript of looked)
		for (const { start, end } of found.get(transcript.id) ?? []) {
			const passage = { transcriptId: transcript.id, start, end, transcript };
			if (after === undefined || isAfter(passage, after)) passages.push(passage);
		}
	const shown = passages.slice(0, most);
	const last = passages.length > most ? shown.at(-1) : undefined;
	return {
		total: groups.reduce((total, { count }) => total + count, 0),
		groups,
		passages: shown,
		next: last && { transcriptId: last.transcriptId, start: last.start, end: last.end }
	};
}

/** The first transcripts that together hold a page and one passage more, the first of them not counted: it may be half shown. */
function enoughFor(groups: FoundPassages['groups'], most: number): SearchedTranscript[] {
	const enough: SearchedTranscript[] = [];
	let behindFirst = 0;
	for (const { transcript, count } of groups) {
		if (behindFirst > most) break;
		if (enough.length > 0) behindFirst += count;
		enough.push(transcript);
	}
	return enough;
}

function isAfter(passage: Passage, after: Passage): boolean {
	if (passage.transcriptId !== after.transcriptId) return true;
	return passage.start > after.start || (passage.start === after.start && passage.end > after.end);
}

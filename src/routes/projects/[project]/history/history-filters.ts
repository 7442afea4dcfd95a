import { foldedWords } from '#lib/codebook/folded-words.ts';
import type { Act } from '#lib/server/events.ts';
import { actKinds, actsOfKinds, type ActKind } from '#lib/server/history/act-kinds.ts';
import type { HistoryFilters } from '#lib/server/history/visible-events.ts';
import { actWords } from '../act-words.ts';

/** The filters as they stand in an address. */
export type AskedHistory = {
	readonly memberIds: readonly string[];
	readonly kinds: readonly ActKind[];
	readonly transcriptId: string;
	/** `2026-11-22`, or empty. */
	readonly day: string;
	/** Of the act, as the history puts it. */
	readonly words: string;
};

export function historyAsked(asked: URLSearchParams): AskedHistory {
	const kinds = asked.getAll('what');
	const day = asked.get('day') ?? '';
	return {
		memberIds: asked.getAll('who').filter((id) => id !== ''),
		kinds: actKinds.filter((kind) => kinds.includes(kind)),
		transcriptId: asked.get('transcript') ?? '',
		day: /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : '',
		words: asked.get('words') ?? ''
	};
}

export function isAsking(asked: AskedHistory): boolean {
	return Object.values(asked).some((chosen) => chosen.length > 0);
}

/** `undefined` when no act is called so. */
export function filtersOf({ memberIds, kinds, transcriptId, day, words }: AskedHistory): HistoryFilters | undefined {
	const ofKinds = actsOfKinds(kinds.length === 0 ? actKinds : kinds);
	const acts = ofKinds.filter((act) => says(act, words));
	if (acts.length === 0) return undefined;
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const isNarrowed = kinds.length > 0 || foldedWords(words) !== '';
	return {
		memberIds,
		acts: isNarrowed ? acts : [],
		transcriptId: transcriptId === '' ? undefined : transcriptId,
		from: day === '' ? undefined : new Date(year, month - 1, date).getTime(),
		until: day === '' ? undefined : new Date(year, month - 1, date + 1).getTime()
	};
}

function says(act: Act, words: string): boolean {
	const told = foldedWords(actWords[act]());
	return foldedWords(words)
		.split(' ')
		.every((word) => told.includes(word));
}

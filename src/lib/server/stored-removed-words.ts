import { isRecord } from './stored-json.ts';
import type { LostEdge } from './text-change.ts';

/** What the seal of an edit holds. */
export type RemovedWords = { readonly removed: readonly string[]; readonly lostEdges: readonly LostEdge[] };

/** Reads what was sealed; `undefined` when it is no such thing. */
export function removedWordsIn(value: unknown): RemovedWords | undefined {
	if (!isRecord(value)) return undefined;
	const { removed, lostEdges } = value;
	if (!Array.isArray(removed) || !Array.isArray(lostEdges)) return undefined;
	return {
		removed: removed.filter((words): words is string => typeof words === 'string'),
		lostEdges: lostEdges.filter(isLostEdge)
	};
}

function isLostEdge(value: unknown): value is LostEdge {
	return (
		isRecord(value) &&
		['coding', 'quote_segment', 'memo', 'text_edit_place', 'event'].includes(String(value['table'])) &&
		typeof value['id'] === 'string' &&
		(value['edge'] === 'start' || value['edge'] === 'end') &&
		[value['position'], value['place'], value['within']].every(Number.isInteger)
	);
}

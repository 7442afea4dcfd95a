import { condenseEvents } from '#lib/project/condense-events.ts';
import type { ToldEvent } from '#lib/server/history/told-events.ts';

/** One line of the history: an act, or a run of the same act by one member. */
export type HistoryRow = { readonly id: string; readonly events: readonly ToldEvent[] };
export type HistoryDay = { readonly day: string; readonly at: number; readonly rows: readonly HistoryRow[] };

/** Shorter runs are told one by one. */
const shortestRun = 4;

/** Events, the newest first, by day in the time zone of whoever reads, with long runs in one row. */
export function historyDays(newestFirst: readonly ToldEvent[], dayOf: (moment: number) => string): HistoryDay[] {
	return [...Map.groupBy(newestFirst, ({ madeAt }) => dayOf(madeAt))].map(([day, ofDay]) => ({
		day,
		at: ofDay[0]?.madeAt ?? 0,
		rows: rowsOf(ofDay)
	}));
}

function rowsOf(newestFirst: readonly ToldEvent[]): HistoryRow[] {
	let told = 0;
	return condenseEvents(newestFirst).flatMap(({ id, times }) => {
		const events = newestFirst.slice(told, told + times);
		told += times;
		return times < shortestRun ? events.map((event) => ({ id: event.id, events: [event] })) : [{ id, events }];
	});
}

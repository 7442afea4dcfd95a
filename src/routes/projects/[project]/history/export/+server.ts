import { historyToCsv } from '#lib/export/history-csv.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { tellEvents, type ToldEvent } from '#lib/server/history/told-events.ts';
import { listVisibleEvents } from '#lib/server/history/visible-events.ts';
import { placeWords } from '#lib/transcripts/turn-place.ts';
import { actWords } from '../../act-words.ts';
import { filtersOf, historyAsked } from '../history-filters.ts';
import type { RequestHandler } from './$types';

const mostEvents = 100_000;

/** The acts that the filters leave, as a table. */
export const GET: RequestHandler = async ({ url, locals }) => {
	const { member } = askingMember(locals);
	const filters = filtersOf(historyAsked(url.searchParams));
	const events =
		filters === undefined ? [] : await listVisibleEvents(database(), member, filters, { most: mostEvents });
	const told = await tellEvents(database(), member, events);
	const iso = (moment: number | undefined) => (moment === undefined ? '' : new Date(moment).toISOString());
	const table = historyToCsv(
		told.map((event) => ({
			...{ madeAt: iso(event.madeAt), who: event.memberName, act: actWords[event.act](), codings: event.codings },
			code: event.code?.name ?? '',
			place: placeOf(event),
			words: event.words,
			undoneAt: iso(event.undoneAt)
		})),
		{
			...{ madeAt: m.history_column_when(), who: m.history_column_who(), act: m.history_column_what() },
			...{ code: m.history_column_code(), place: m.history_column_where(), words: m.history_column_words() },
			...{ codings: m.history_column_codings(), undoneAt: m.history_column_undone() }
		},
		getLocale() === 'nl' ? ';' : ','
	);
	return new Response(table, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${m.history_export_file_name()}.csv"`
		}
	});
};

function placeOf({ place, transcript }: ToldEvent): string {
	if (place !== undefined) return placeWords(place);
	return transcript === undefined ? '' : `FG${transcript.focusGroupNumber} ${transcript.title}`;
}

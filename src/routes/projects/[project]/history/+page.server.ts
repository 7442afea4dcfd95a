import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { actKinds, isAct, kindOfAct } from '#lib/server/history/act-kinds.ts';
import { tellEvents } from '#lib/server/history/told-events.ts';
import { findLaterWork } from '#lib/server/history/undo-state.ts';
import { countVisibleEvents, findVisibleEvent, listVisibleEvents } from '#lib/server/history/visible-events.ts';
import { listMembers, type Member } from '#lib/server/members.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import type { PageServerLoad } from './$types';
import { filtersOf, historyAsked, isAsking } from './history-filters.ts';

const eventsOnPage = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const asked = historyAsked(url.searchParams);
	const filters = filtersOf(asked);
	const afterId = url.searchParams.get('after');
	const page = { most: eventsOnPage + 1, ...(afterId === null ? {} : { afterId }) };
	const [found, counts, members, transcripts] = await Promise.all([
		filters === undefined ? [] : listVisibleEvents(db, member, filters, page),
		countVisibleEvents(db, member),
		listMembers(db, project.id, { withThoseWhoLeft: true }),
		listTranscripts(db, project.id)
	]);
	const events = found.slice(0, eventsOnPage);
	const sum = (of: (count: (typeof counts)[number]) => boolean) =>
		counts.filter(of).reduce((total, { count }) => total + count, 0);
	return {
		asked,
		isFiltered: isAsking(asked),
		isFirstPage: afterId === null,
		events: await tellEvents(db, member, events),
		olderAfter: found.length > eventsOnPage ? events.at(-1)?.id : undefined,
		chosen: await readChosen(member, url.searchParams.get('event')),
		who: members
			.map(({ id, name }) => ({ id, name, count: sum(({ memberId }) => memberId === id) }))
			.filter(({ count }) => count > 0),
		what: actKinds
			.map((kind) => ({ kind, count: sum(({ act }) => isAct(act) && kindOfAct[act] === kind) }))
			.filter(({ count }) => count > 0),
		transcripts: transcripts.map(({ id, focusGroupNumber, title }) => ({ id, name: `FG${focusGroupNumber} ${title}` })),
		seesAll: may(member.role, 'see-all-layers'),
		mayExport: may(member.role, 'manage-project')
	};
};

/** The act that is looked at, with the later work that rests on it. */
async function readChosen(member: Member, eventId: string | null) {
	const event = eventId === null ? undefined : await findVisibleEvent(database(), member, eventId);
	if (event === undefined) return undefined;
	const [told] = await tellEvents(database(), member, [event]);
	if (told === undefined) return undefined;
	const later = told.state === 'open' ? await findLaterWork(database(), member, event) : undefined;
	return { told, later: later && (await tellEvents(database(), member, later)) };
}

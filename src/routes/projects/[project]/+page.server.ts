import { nextToCode } from '#lib/coding/next-to-code.ts';
import { condenseEvents } from '#lib/project/condense-events.ts';
import { may } from '#lib/project/may.ts';
import { askingMember } from '#lib/server/asking.ts';
import { listCodingProgress, type ProgressOfTranscripts } from '#lib/server/coding-progress.ts';
import { database } from '#lib/server/database/database.ts';
import { listRecentEvents } from '#lib/server/events.ts';
import { listMembers, type Member } from '#lib/server/members.ts';
import { findProjectCounts } from '#lib/server/project-counts.ts';
import { listTranscripts } from '#lib/server/transcripts.ts';
import type { PageServerLoad } from './$types';

const eventsLookedAt = 200;
const eventsShown = 8;

export const load: PageServerLoad = async ({ locals, depends }) => {
	depends('live:layers', 'live:texts', 'live:codebook', 'live:people', 'live:project');
	const { member, project } = askingMember(locals);
	const db = database();
	const seesAll = may(member.role, 'see-all-layers');
	const layers = seesAll ? 'all' : { coderId: member.id };
	const [listed, progress, members, counts, events] = await Promise.all([
		listTranscripts(db, project.id),
		listCodingProgress(db, project.id, layers),
		listMembers(db, project.id, { withThoseWhoLeft: true }),
		findProjectCounts(db, project.id),
		listRecentEvents(db, project.id, { memberId: seesAll ? undefined : member.id, most: eventsLookedAt })
	]);
	const coders = codersToShow(member, members, progress);
	const notStarted = { kind: 'not-started' } as const;
	const transcripts = listed.map((transcript) => ({
		...transcript,
		progress: coders.map((coder) => progress.get(transcript.id)?.get(coder.id) ?? notStarted)
	}));
	const own = listed.map((transcript) => ({
		...transcript,
		progress: progress.get(transcript.id)?.get(member.id) ?? notStarted
	}));
	const names = new Map(events.map((event) => [event.memberId, event.memberName]));
	return {
		transcripts,
		coders: coders.map(({ id, name }) => ({ id, name, isSelf: id === member.id })),
		next: nextToCode(own),
		readByTwo: seesAll ? listed.filter(({ id }) => readersOf(progress, id) >= 2).length : undefined,
		counts,
		recent: condenseEvents(events)
			.slice(0, eventsShown)
			.map((event) => ({ ...event, memberName: names.get(event.memberId) ?? '' }))
	};
};

/** A coder sees the own column only; who sees all layers sees every coder, and whoever else has coded or read something. */
function codersToShow(asking: Member, members: readonly Member[], progress: ProgressOfTranscripts): readonly Member[] {
	if (!may(asking.role, 'code-in-own-layer')) return [];
	if (!may(asking.role, 'see-all-layers')) return [asking];
	const active = new Set([...progress.values()].flatMap((coders) => [...coders.keys()]));
	return members.filter(({ id, role }) => active.has(id) || role === 'coder');
}

function readersOf(progress: ProgressOfTranscripts, transcriptId: string): number {
	return [...(progress.get(transcriptId)?.values() ?? [])].filter(({ kind }) => kind === 'read').length;
}

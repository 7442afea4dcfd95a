import type { LiveEvent } from '#lib/coding/live-event.ts';
import type { StoredEvent } from '../events.ts';
import type { Member } from '../members.ts';
import { asSeenBy } from '../traced/as-seen-by.ts';
import { parseTraced } from '../traced/traced.ts';
import { changesTexts, maySeeEvent, sightOf } from './may-see-event.ts';

export type ListeningMember = Pick<Member, 'id' | 'role'>;

/**
 * An event as one member hears it, who is at one transcript or at none; `undefined` when it is not for this member. Codings of
 * other transcripts stay behind: whoever goes there reads them with the page.
 */
export function tellEvent(
	event: StoredEvent,
	member: ListeningMember,
	transcriptId: string | undefined
): LiveEvent | undefined {
	const { id, act, memberId } = event;
	if (!maySeeEvent(member, event)) return changesTexts.has(act) ? { id, kind: 'texts' } : undefined;
	const told = {
		...{ id, act, memberId, kind: changesTexts.has(act) ? ('texts' as const) : sightOf(event).kind },
		...(event.transcriptId === undefined ? {} : { transcriptId: event.transcriptId })
	};
	if ((told.kind !== 'layers' && told.kind !== 'codebook') || transcriptId === undefined) return told;
	const codingsIn = (written: string | null) =>
		(asSeenBy(member, parseTraced(written)).codings ?? []).filter(
			({ passage }) => passage.transcriptId === transcriptId
		);
	const [before, after] = [codingsIn(event.before), codingsIn(event.after)];
	return before.length + after.length === 0 ? told : { ...told, before, after };
}

import type { Presence } from '#lib/coding/live-event.ts';
import type { Listener } from './listener.ts';

/** Who has the project open in this process, each once: where they opened a page last. */
export function presenceIn(listeners: Iterable<Listener>): Presence[] {
	const byMember = new Map<string, Presence>();
	for (const { member, transcriptId } of listeners) {
		byMember.delete(member.id);
		byMember.set(member.id, {
			...{ memberId: member.id, name: member.name },
			...(transcriptId === undefined ? {} : { transcriptId })
		});
	}
	return [...byMember.values()];
}

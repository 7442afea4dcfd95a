import { may } from '#lib/project/may.ts';
import type { Layers } from './codings.ts';
import type { Member } from './members.ts';

/**
 * Whose codings a member sees where codings are counted or retrieved. Leads and report writers see those of all coders
 * together; a coder sees the own layer only, so that nobody's coding is led by another's.
 */
export function layersFor(member: Pick<Member, 'id' | 'role'>): Layers {
	return may(member.role, 'see-all-layers') || member.role === 'report-writer' ? 'all' : { coderId: member.id };
}

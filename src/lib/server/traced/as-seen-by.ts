import { may } from '#lib/project/may.ts';
import type { Member } from '../members.ts';
import type { Traced } from './traced.ts';

/**
 * What a member may know of what an act changed. An act on the codebook, such as a merge, reaches the layers of all coders; who
 * codes blind learns of the own layer only, not even how much there is in the others.
 */
export function asSeenBy({ id, role }: Pick<Member, 'id' | 'role'>, traced: Traced): Traced {
	if (may(role, 'see-all-layers')) return traced;
	const { codings = [], readings = [], marks = [] } = traced;
	const isOwn = ({ coderId }: { readonly coderId: string }) => coderId === id;
	return {
		...traced,
		codings: codings.filter(isOwn),
		readings: readings.filter(isOwn),
		marks: marks.filter(isOwn)
	};
}

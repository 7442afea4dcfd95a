import type { Kysely } from 'kysely';
import { may } from '#lib/project/may.ts';
import { countCodingsByCoder, type Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import { layersFor } from './layers-for.ts';
import { listMembers, type Member } from './members.ts';

/** Of whose codings a page tells. */
export type ChosenLayer = {
	readonly layers: Layers;
	/** The id of a coder, or `all` for every layer together. */
	readonly chosen: string;
	/** The coders whose layers can be chosen instead; empty for who has no choice. */
	readonly coders: readonly { readonly id: string; readonly name: string }[];
};

/**
 * The layer that a page of counts or passages is of. A coder has the own one and a report writer all together; a lead
 * chooses, and begins with the own one, or with the fullest where that is empty. What may not be chosen is not told apart
 * from what does not exist.
 */
export async function chooseLayer(
	db: Kysely<Database>,
	member: Pick<Member, 'id' | 'role' | 'projectId'>,
	asked: string | null
): Promise<ChosenLayer> {
	if (!may(member.role, 'see-all-layers')) {
		const layers = layersFor(member);
		return { layers, chosen: layers === 'all' ? 'all' : layers.coderId, coders: [] };
	}
	const counts = await countCodingsByCoder(db, member.projectId);
	const members = await listMembers(db, member.projectId, { withThoseWhoLeft: true });
	const coders = members.filter(({ id }) => id === member.id || counts.has(id)).map(({ id, name }) => ({ id, name }));
	if (asked === 'all') return { layers: 'all', chosen: 'all', coders };
	const fullest = coders.toSorted((one, other) => (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0))[0];
	const first = counts.has(member.id) ? member.id : (fullest?.id ?? member.id);
	const chosen = coders.find(({ id }) => id === asked)?.id ?? first;
	return { layers: { coderId: chosen }, chosen, coders };
}

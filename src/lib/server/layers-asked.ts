import type { LayerAsked } from '#lib/retrieval/passage-query.ts';
import type { Layers } from './codings.ts';
import { layersFor } from './layers-for.ts';
import type { Member } from './members.ts';

/** The layers of a question, as far as whoever asks may see them: a coder gets the own one, whatever is asked. */
export function layersAsked(member: Pick<Member, 'id' | 'role'>, asked: LayerAsked): Layers {
	const allowed = layersFor(member);
	if (allowed !== 'all' || asked.kind === 'all') return allowed;
	return { coderId: asked.kind === 'own' ? member.id : asked.coderId };
}

import type { Code } from '#lib/codebook/code.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PassageQuery } from '#lib/retrieval/passage-query.ts';
import { relationChoices, relationKey } from './find-words.ts';

/** A query in one sentence, as a table that leaves the project tells it; people and attributes are named by `nameOf`. */
export function querySentence(
	query: PassageQuery,
	codes: readonly Pick<Code, 'id' | 'name'>[],
	filters: readonly string[]
): string {
	const named = (ids: readonly string[]): string =>
		ids.length === 0
			? m.find_any_code()
			: ids.map((id) => codes.find((code) => code.id === id)?.name ?? '').join(` ${m.find_or()} `);
	const parts = [
		...(query.codeIds.length === 0 ? [] : [`${m.find_passages_coded()} ${named(query.codeIds)}`]),
		...query.conditions.map((condition) => {
			const { relation, isAbsent, codeIds } = condition;
			const words =
				relation.kind === 'within-turns'
					? (isAbsent ? m.find_not_within_turns_of : m.find_within_turns_of)({ turns: relation.turns })
					: (relationChoices.find(({ key }) => key === relationKey(condition))?.words() ?? '');
			return `${words} ${named(codeIds)}`;
		}),
		...(query.words === '' ? [] : [`${m.find_containing()} ${query.words}`]),
		...filters
	];
	return parts.join(', ');
}

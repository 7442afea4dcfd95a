import type { PassageQuery } from './passage-query.ts';

/** What a member may ask by: codes and people of the project, and the attributes that may be used in tables. */
export type KnownParts = {
	readonly codeIds: ReadonlySet<string>;
	readonly participantIds: ReadonlySet<string>;
	readonly attributeKeys: ReadonlySet<string>;
	readonly groupNumbers: ReadonlySet<number>;
};

/** A query without what its asker does not know or may not ask by; a condition on unknown codes alone goes as a whole. */
export function onlyKnown(query: PassageQuery, known: KnownParts): PassageQuery {
	const knownCodes = (ids: readonly string[]) => ids.filter((id) => known.codeIds.has(id));
	return {
		...query,
		codeIds: knownCodes(query.codeIds),
		conditions: query.conditions
			.filter(({ codeIds }) => codeIds.length === 0 || knownCodes(codeIds).length > 0)
			.map((condition) => ({ ...condition, codeIds: knownCodes(condition.codeIds) })),
		participantIds: query.participantIds.filter((id) => known.participantIds.has(id)),
		attributes: query.attributes.filter(({ key }) => known.attributeKeys.has(key)),
		groupNumbers: query.groupNumbers.filter((number) => known.groupNumbers.has(number))
	};
}

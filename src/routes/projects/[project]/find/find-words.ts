import { m } from '#lib/paraglide/messages.js';
import type { WordQueryRefusal } from '#lib/retrieval/parse-word-query.ts';
import type { CodeCondition, CodeRelation, LayerAsked } from '#lib/retrieval/passage-query.ts';

/** Why what was typed cannot be searched for. */
export const wordQueryRefusals: Readonly<Record<WordQueryRefusal, () => string>> = {
	'too-long': m.find_refused_too_long,
	'unclosed-quote': m.find_refused_unclosed_quote,
	'unclosed-bracket': m.find_refused_unclosed_bracket,
	'bracket-not-opened': m.find_refused_bracket_not_opened,
	'operator-without-words': m.find_refused_operator_without_words,
	'near-without-words': m.find_refused_near_without_words,
	'only-not': m.find_refused_only_not,
	'no-words': m.find_refused_no_words
};

type RelationChoice = {
	readonly key: string;
	readonly kind: CodeRelation['kind'];
	readonly isAbsent: boolean;
	readonly words: () => string;
};

/** The relations that a query can name, in the order of the list. */
export const relationChoices: readonly RelationChoice[] = [
	{ key: 'covered-by', kind: 'covered-by', isAbsent: false, words: m.find_relation_covered_by },
	{ key: 'overlapping', kind: 'overlapping', isAbsent: false, words: m.find_relation_overlapping },
	{ key: 'within-turns', kind: 'within-turns', isAbsent: false, words: m.find_relation_within_turns },
	{ key: 'same-speaker', kind: 'same-speaker', isAbsent: false, words: m.find_relation_same_speaker },
	{ key: 'same-group', kind: 'same-group', isAbsent: false, words: m.find_relation_same_group },
	{ key: 'not-overlapping', kind: 'overlapping', isAbsent: true, words: m.find_relation_not_overlapping },
	{ key: 'not-within-turns', kind: 'within-turns', isAbsent: true, words: m.find_relation_not_within_turns },
	{ key: 'not-same-speaker', kind: 'same-speaker', isAbsent: true, words: m.find_relation_not_same_speaker },
	{ key: 'not-same-group', kind: 'same-group', isAbsent: true, words: m.find_relation_not_same_group }
];

export function relationKey({ relation, isAbsent }: CodeCondition): string {
	return isAbsent ? `not-${relation.kind}` : relation.kind;
}

const usualTurns = 3;

/** A condition with another relation; the distance stays what it was. */
export function withRelation(condition: CodeCondition, key: string): CodeCondition {
	const choice = relationChoices.find((one) => one.key === key);
	if (choice === undefined) return condition;
	const turns = condition.relation.kind === 'within-turns' ? condition.relation.turns : usualTurns;
	const relation: CodeRelation = choice.kind === 'within-turns' ? { kind: choice.kind, turns } : { kind: choice.kind };
	return { ...condition, relation, isAbsent: choice.isAbsent };
}

export function layerWords(layer: LayerAsked, nameOf: (coderId: string) => string): string {
	if (layer.kind === 'coder') return m.find_layer_coder({ name: nameOf(layer.coderId) });
	return layer.kind === 'own' ? m.find_layer_own() : m.find_layer_all();
}

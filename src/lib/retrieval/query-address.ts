import {
	emptyQuery,
	type CodeCondition,
	type CodeRelation,
	type LayerAsked,
	type PassageQuery
} from './passage-query.ts';

const mostConditions = 8;
const mostTurns = 99;
const speakerKinds = ['participant', 'moderator', 'several', 'unknown'] as const;
const simpleRelations = ['covered-by', 'overlapping', 'same-speaker', 'same-group'] as const;

/** A query as the search parameters of an address, so that a link asks it again. The order is always the same. */
export function queryToAddress(query: PassageQuery): URLSearchParams {
	const address = new URLSearchParams();
	for (const id of query.codeIds) address.append('code', id);
	for (const condition of query.conditions) address.append('with', writeCondition(condition));
	if (query.words.trim() !== '') address.append('words', query.words.trim());
	for (const kind of query.speakerKinds) address.append('speaker', kind);
	for (const id of query.participantIds) address.append('person', id);
	for (const { key, values } of query.attributes) for (const value of values) address.append('is', `${key}:${value}`);
	for (const number of query.groupNumbers) address.append('group', String(number));
	if (query.layer.kind === 'own') address.append('layer', 'own');
	if (query.layer.kind === 'coder') address.append('layer', query.layer.coderId);
	return address;
}

/** The query that an address asks; what cannot be understood is left out. */
export function queryFromAddress(address: URLSearchParams): PassageQuery {
	const values = new Map<string, string[]>();
	for (const pair of address.getAll('is')) {
		const colon = pair.indexOf(':');
		if (colon > 0)
			values.set(pair.slice(0, colon), [...(values.get(pair.slice(0, colon)) ?? []), pair.slice(colon + 1)]);
	}
	return {
		...emptyQuery,
		codeIds: once(address.getAll('code')),
		conditions: address
			.getAll('with')
			.slice(0, mostConditions)
			.flatMap((written) => readCondition(written) ?? []),
		words: (address.get('words') ?? '').trim(),
		speakerKinds: speakerKinds.filter((kind) => address.getAll('speaker').includes(kind)),
		participantIds: once(address.getAll('person')),
		attributes: [...values].map(([key, wanted]) => ({ key, values: once(wanted) })),
		groupNumbers: once(address.getAll('group')).map(Number).filter(Number.isSafeInteger),
		layer: readLayer(address.get('layer'))
	};
}

/** `not overlapping code code`, `within-turns/3 code`. */
function writeCondition({ relation, isAbsent, codeIds }: CodeCondition): string {
	const named = relation.kind === 'within-turns' ? `within-turns/${relation.turns}` : relation.kind;
	return [...(isAbsent ? ['not'] : []), named, ...codeIds].join(' ');
}

function readCondition(written: string): CodeCondition | undefined {
	const parts = written.split(' ').filter((part) => part !== '');
	const isAbsent = parts[0] === 'not';
	const [named = '', ...codeIds] = isAbsent ? parts.slice(1) : parts;
	const relation = readRelation(named);
	return relation && { relation, isAbsent, codeIds: once(codeIds) };
}

export function readRelation(named: string): CodeRelation | undefined {
	const within = /^within-turns\/(\d{1,4})$/.exec(named);
	if (within !== null) return { kind: 'within-turns', turns: Math.min(Number(within[1]), mostTurns) };
	const kind = simpleRelations.find((simple) => simple === named);
	return kind && { kind };
}

function readLayer(named: string | null): LayerAsked {
	if (named === null || named === '' || named === 'all') return { kind: 'all' };
	return named === 'own' ? { kind: 'own' } : { kind: 'coder', coderId: named };
}

function once(listed: readonly string[]): string[] {
	return [...new Set(listed)].filter((one) => one !== '');
}

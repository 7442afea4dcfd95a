import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CodeRelation, PassageQuery } from '#lib/retrieval/passage-query.ts';
import { queryFromAddress, queryToAddress } from '#lib/retrieval/query-address.ts';

const id = fc.uuid();
const ids = fc.uniqueArray(id, { maxLength: 4 });
const relation: fc.Arbitrary<CodeRelation> = fc.oneof(
	fc.constantFrom<CodeRelation>(
		{ kind: 'covered-by' },
		{ kind: 'overlapping' },
		{ kind: 'same-speaker' },
		{ kind: 'same-group' }
	),
	fc.nat(99).map((turns) => ({ kind: 'within-turns' as const, turns }))
);
const query: fc.Arbitrary<PassageQuery> = fc.record({
	codeIds: ids,
	conditions: fc.array(fc.record({ relation, isAbsent: fc.boolean(), codeIds: ids }), { maxLength: 8 }),
	words: fc.string().map((words) => words.trim()),
	speakerKinds: fc.subarray(['participant', 'moderator', 'several', 'unknown'] as const),
	participantIds: ids,
	attributes: fc.uniqueArray(
		fc.record({
			key: fc.constantFrom('role', 'level', 'track'),
			values: fc.uniqueArray(fc.constantFrom('a', 'b:c', '2 3'), { minLength: 1, maxLength: 3 })
		}),
		{ selector: ({ key }) => key }
	),
	groupNumbers: fc.uniqueArray(fc.integer({ min: 1, max: 500 })),
	layer: fc.oneof(
		fc.constantFrom({ kind: 'own' as const }, { kind: 'all' as const }),
		id.map((coderId) => ({ kind: 'coder' as const, coderId }))
	)
});

it('asks the same again from a link', () => {
	fc.assert(
		fc.property(query, (asked) => {
			const link = queryToAddress(asked).toString();
			expect(queryFromAddress(new URLSearchParams(link))).toEqual(asked);
		})
	);
});

it('leaves out of a link what it cannot understand', () => {
	const asked = queryFromAddress(
		new URLSearchParams('with=beside+x&with=within-turns/400+x&speaker=god&group=two&is=level')
	);
	expect(asked).toMatchObject({
		conditions: [{ relation: { kind: 'within-turns', turns: 99 }, isAbsent: false, codeIds: ['x'] }],
		...{ speakerKinds: [], groupNumbers: [], attributes: [] }
	});
});

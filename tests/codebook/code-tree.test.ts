import { expect, it } from 'vitest';
import { branchCount } from '#lib/codebook/branch-count.ts';
import { codePath } from '#lib/codebook/code-path.ts';
import { branchesInOrder, codeTree, inReadingOrder } from '#lib/codebook/code-tree.ts';
import { filterCodeTree } from '#lib/codebook/filter-code-tree.ts';
import { aCode } from './a-code.ts';

const codes = [
	aCode('threshold', { parentId: 'reporting', position: 1, name: 'Melddrempel' }),
	aCode('place', { position: 1, name: 'Plek', definition: 'Waar het gebeurt, zoals de entree.' }),
	aCode('follow-up', { parentId: 'reporting', position: 0, name: 'Opvolging', abbreviation: 'ME-OP' }),
	aCode('reporting', { position: 0, name: 'Melden' }),
	aCode('silence', { parentId: 'follow-up', name: 'Geen één reactie' }),
	aCode('old', { position: 2, isArchived: true })
];
const tree = codeTree(codes);

it('orders siblings by their position and counts levels from one', () => {
	expect(branchesInOrder(tree).map(({ code, depth }) => [code.id, depth])).toEqual([
		['reporting', 1],
		['follow-up', 2],
		['silence', 3],
		['threshold', 2],
		['place', 1]
	]);
});

it('gives the path of a code, outermost first', () => {
	const silence = codes.filter((code) => code.id === 'silence');
	expect(silence.flatMap((code) => codePath(codes, code)).map((code) => code.name)).toEqual([
		'Melden',
		'Opvolging',
		'Geen één reactie'
	]);
});

it.each([
	['EEN reactie', ['reporting', 'follow-up', 'silence']],
	['entree', ['place']],
	['me-op', ['reporting', 'follow-up', 'silence']],
	['  ', ['reporting', 'follow-up', 'silence', 'threshold', 'place']],
	['niets', []]
])('keeps the codes with the words "%s", and what they stand under', (sought, ids) => {
	expect(branchesInOrder(filterCodeTree(tree, sought)).map(({ code }) => code.id)).toEqual(ids);
});

it('adds the codings of the codes under a code to its own', () => {
	const codings = new Map([
		['reporting', 2],
		['follow-up', 3],
		['silence', 4]
	]);
	expect(branchesInOrder(tree).map((branch) => branchCount(branch, codings))).toEqual([9, 7, 4, 0, 0]);
});

it('lists codes in the order in which they are read, and the archived ones last', () => {
	const codes = [
		aCode('b', { position: 1 }),
		aCode('old', { position: 2, isArchived: true }),
		aCode('under-a', { parentId: 'a' }),
		aCode('a', { position: 0 })
	];
	expect(inReadingOrder(codes).map(({ id }) => id)).toEqual(['a', 'under-a', 'b', 'old']);
});

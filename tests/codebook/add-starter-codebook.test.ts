import { expect, it } from 'vitest';
import { addStarterCodebook } from '#lib/codebook/add-starter-codebook.ts';
import { aCode } from './a-code.ts';

const starter = (abbreviation: string, name: string, parentAbbreviation?: string) => ({
	id: `new ${abbreviation}`,
	abbreviation,
	parentAbbreviation,
	name,
	definition: '',
	useFor: '',
	notFor: ''
});
const starterCodes = [
	starter('ME', 'Melden'),
	starter('ME-DR', 'Drempels', 'ME'),
	starter('VB', 'Beleving'),
	starter('VB-PL', 'Plaats', 'VB')
];

it('adds every code to an empty codebook, each in a hue of its own', () => {
	const added = addStarterCodebook([], starterCodes);
	expect(added.map(({ abbreviation, parentId, hue, position }) => [abbreviation, parentId, hue, position])).toEqual([
		['ME', undefined, 11, 0],
		['ME-DR', 'new ME', 12, 0],
		['VB', undefined, 9, 1],
		['VB-PL', 'new VB', 6, 0]
	]);
});

it('adds what is missing only, under the codes that are there', () => {
	const own = aCode('own', { abbreviation: 'ME', name: 'Over melden', hue: 9 });
	expect(addStarterCodebook([own], starterCodes)[0]).toMatchObject({ id: 'new ME-DR', parentId: 'own', hue: 12 });
	const all = addStarterCodebook([], starterCodes);
	expect(addStarterCodebook(all, starterCodes)).toEqual([]);
});

it('leaves out a name that is taken, with what would stand under it, and what would stand under an archived code', () => {
	const codes = [
		aCode('namesake', { name: 'melden' }),
		aCode('old', { abbreviation: 'VB', isArchived: true, position: 1 })
	];
	expect(addStarterCodebook(codes, starterCodes)).toEqual([]);
});

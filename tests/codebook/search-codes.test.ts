import { describe, expect, it } from 'vitest';
import { searchOver } from '../../src/lib/codebook/search-codes.ts';

const codes = [
	{
		id: '1',
		name: 'Melddrempel',
		abbreviation: 'ME-DREMPEL',
		path: 'Melden › Melddrempel',
		definition: 'Redenen om niet te melden.'
	},
	{
		id: '2',
		name: 'Opvolging',
		abbreviation: 'ME-OPVOLG',
		path: 'Melden › Opvolging',
		definition: 'Wat er na een melding gebeurt.'
	},
	{ id: '3', name: 'Stage en bpv', abbreviation: 'ST', path: 'Stage en bpv', definition: 'Veiligheid op stage.' },
	{ id: '4', name: 'Coördinatie', abbreviation: 'CO', path: 'Coördinatie', definition: 'Wie regelt wat.' }
];
const search = searchOver(codes);

describe('finding a code by typing', () => {
	it('shows the whole codebook before anything is typed', () => {
		expect(search(' ').map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
	});
	it('puts the code whose name begins so first', () => {
		expect(search('stag')[0]?.name).toBe('Stage en bpv');
	});
	it('finds a code by its abbreviation', () => {
		expect(search('me-opv')[0]?.name).toBe('Opvolging');
	});
	it('forgives a slip of the finger', () => {
		expect(search('opvoglin')[0]?.name).toBe('Opvolging');
	});
	it('does not ask for accents', () => {
		expect(search('coordinatie')[0]?.name).toBe('Coördinatie');
	});
	it('finds nothing for words that no code has', () => {
		expect(search('xyzzyx')).toEqual([]);
	});
});

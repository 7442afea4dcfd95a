import { expect, it } from 'vitest';
import { similarCodes } from '#lib/codebook/similar-codes.ts';
import { aCode } from './a-code.ts';

it.each([
	['Melddrempel', 'meld-drempel', true],
	['Melddrempel', 'MELDDREMPEL', true],
	['Melddrempel', 'Melddrempels', true],
	['Eén melding', 'Een melding', true],
	['Toezicht', 'Toezigt', false],
	['Toezicht', 'Toesicht', true],
	['Stage', 'Stagen', false],
	['Veilig', 'Onveilig', false]
])('compares "%s" and "%s"', (one, other, isSimilar) => {
	const codes = [aCode('one', { name: one }), aCode('other', { name: other, parentId: 'elsewhere' })];
	expect(similarCodes(codes, { id: 'one', name: one }).map((code) => code.id)).toEqual(isSimilar ? ['other'] : []);
});

it('leaves archived codes out', () => {
	expect(
		similarCodes([aCode('other', { name: 'Toezicht', isArchived: true })], { id: 'one', name: 'Toezicht' })
	).toEqual([]);
});

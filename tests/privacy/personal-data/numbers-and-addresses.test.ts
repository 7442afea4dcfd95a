import { describe, expect, it } from 'vitest';
import { hitsIn } from './find-in.ts';

describe('a telephone number', () => {
	it.each([
		['Bel maar 06-12345678 dan.', 'certain phone: 06-12345678'],
		['Hij had +31 6 12 34 56 78 gegeven.', 'certain phone: +31 6 12 34 56 78'],
		['Het is (030) 234 5678 van de balie.', 'certain phone: (030) 234 5678'],
		[
			'Schrijf op: nul zes, twaalf vierendertig zesenvijftig achtenzeventig.',
			'likely phone: nul zes, twaalf vierendertig zesenvijftig achtenzeventig'
		],
		['06 een twee drie vier vijf zes zeven acht was het', 'likely phone: 06 een twee drie vier vijf zes zeven acht']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each(['We zijn met 150 mensen, nee 1500.', 'een twee drie vier vijf zes zeven acht', 'Tussen 9.30 en 12.00 uur.'])(
		'is not seen in “%s”',
		async (turn) => {
			expect(await hitsIn(turn)).toEqual([]);
		}
	);
});

describe('an address of mail or of the web', () => {
	it.each([
		['Stuur maar naar lotte.paard@example.nl, dan kijk ik.', 'certain email: lotte.paard@example.nl'],
		['jan punt smit apenstaartje gmail punt com', 'likely email: jan punt smit apenstaartje gmail punt com'],
		['Het stond op www.roddels.nl.', 'certain url: www.roddels.nl'],
		['Kijk op https://voorbeeld.nl/klas?x=1 maar.', 'certain url: https://voorbeeld.nl/klas?x=1'],
		['Dat staat op kolkhof punt nl', 'likely url: kolkhof punt nl'],
		['ik zat op school.de docent zei niks', 'ask url: school.de']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each(['Ik ging weg.toen was het klaar.', 'Dat kost 3.50 of 4.95 per stuk.'])(
		'is not seen in “%s”',
		async (turn) => {
			expect(await hitsIn(turn)).toEqual([]);
		}
	);
});

describe('a number that belongs to one person', () => {
	it.each([
		['Stort het op NL91 ABNA 0417 1643 00 en klaar.', 'certain iban: NL91 ABNA 0417 1643 00'],
		['stort het op nl91abna0417164300', 'certain iban: nl91abna0417164300'],
		['Of op BE68 5390 0754 7034.', 'certain iban: BE68 5390 0754 7034'],
		['Of op NL92ABNA0417164300.', 'likely iban: NL92ABNA0417164300'],
		['Mijn bsn is 123456782.', 'certain bsn: 123456782'],
		['Er stond 1234.56.782 op.', 'likely bsn: 1234.56.782'],
		['Mijn burgerservicenummer is 123456789.', 'likely bsn: 123456789'],
		['Het was een golf, 12-ABC-3.', 'certain licence-plate: 12-ABC-3'],
		['met kenteken AB 12 34 stond hij er', 'certain licence-plate: AB 12 34'],
		['mijn studentnummer is 1234567', 'likely account: 1234567']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each(['Het formulier was 123456789.', 'Van 12 tot 14, en 10-12-1 gewonnen.', 'Zo 12 34 56 keer.'])(
		'is not seen in “%s”',
		async (turn) => {
			expect(await hitsIn(turn)).toEqual([]);
		}
	);
});

describe('the name of an account', () => {
	it.each([
		['Kijk bij @dilan_07 maar eens.', 'certain account: @dilan_07'],
		['op insta heet ik kevintje', 'likely account: kevintje'],
		['mijn snap is queenbeyza', 'likely account: queenbeyza'],
		['Het was xx_romaisa_07 weer.', 'likely account: xx_romaisa_07'],
		['Het was jayden2007 weer.', 'ask account: jayden2007'],
		['mijn insta is moha.x3 gewoon', 'likely account: moha.x3'],
		['Voeg me toe op snap, dilara.x0 heet ik.', 'ask account: dilara.x0']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each([
		'mijn insta is gehackt',
		'Op Insta is het altijd hetzelfde.',
		'Wij zitten in 2B op niveau 4.',
		'Om kwart over 3.Toen ging ik. Dat was in lokaal 1.12.'
	])('is not seen in “%s”', async (turn) => {
		expect(await hitsIn(turn)).toEqual([]);
	});
});

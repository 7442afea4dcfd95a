import { describe, expect, it } from 'vitest';
import { hitsIn } from './find-in.ts';

describe('where somebody lives', () => {
	it.each([
		['Ik woon in de Vlierboomsteeg, op nummer 12, daar kennen ze me.', 'certain street: Vlierboomsteeg, op nummer 12'],
		['Bij ons in de Lange Nieuwstraat staan ze te dealen.', 'likely street: Lange Nieuwstraat'],
		['Stuur het naar Postbus 1234 dan.', 'certain street: Postbus 1234'],
		['ik woon aan de kolkhofkade 14', 'likely street: kolkhofkade 14'],
		['ik woon op de laan van kolkvlieten nummer 12', 'likely street: laan van kolkvlieten nummer 12'],
		['Ze woont op de Laan van de Vrijheid 3b.', 'likely street: Laan van de Vrijheid 3b'],
		['Hij woont op 1234 AB geloof ik.', 'certain postcode: 1234 AB'],
		['mijn postcode is 3512jk', 'certain postcode: 3512jk'],
		['ik zat daar bij 3512 jk', 'likely postcode: 3512 jk'],
		['Ik kom uit Zwolle.', 'likely place: Zwolle'],
		['ik kom uit den haag', 'likely place: den haag'],
		['Wij zijn naar Nieuw-Havendam verhuisd.', 'ask place: Nieuw-Havendam']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each([
		'Ik stond in de gang bij de ingang.',
		'Er is een laan van bomen tot aan de poort.',
		'De snelweg ligt er vlakbij en je hoort hem op straat.',
		'Van de 2000 mg of in 2019 op een dag.',
		'Ik liep onderweg langs het plein.',
		'Dat heb ik 1500 keer gezegd, in 2019 en in 2020.',
		'Ik ging naar boven en te voet weer terug.'
	])('is not seen in “%s”', async (turn) => {
		expect(await hitsIn(turn)).toEqual([]);
	});

	it('knows the pairs of letters that no postcode has', async () => {
		expect(await hitsIn('ik zag 1234 SS staan')).toEqual([]);
	});
});

describe('a school or an employer', () => {
	it.each([
		['Mijn broer zit op ROC Waterkant.', 'certain institution: ROC Waterkant'],
		['Daarvoor zat ik op het Kolkhof College.', 'likely institution: Kolkhof College'],
		['Daarvoor zat ik op het Tichelaarcollege.', 'likely institution: Tichelaarcollege'],
		['Ik sta in Bakkerij Zoetelief achter de toonbank.', 'likely institution: Bakkerij Zoetelief'],
		['Ik loop stage bij Van Dam.', 'likely institution: Van Dam'],
		['Ik zit op Deltion.', 'likely institution: Deltion'],
		['ik loop stage bij tichelveen', 'ask institution: tichelveen'],
		['ik zit op roc waterkant', 'ask institution: roc waterkant']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each(['Op school is het rustig, op het college ook.', 'ik loop stage bij een bakkerij', 'Ik zit op het ROC.'])(
		'is not seen in “%s”',
		async (turn) => {
			expect(await hitsIn(turn)).toEqual([]);
		}
	);
});

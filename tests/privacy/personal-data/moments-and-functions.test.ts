import { describe, expect, it } from 'vitest';
import { hitsIn } from './find-in.ts';

describe('a date', () => {
	it.each([
		['Dat was op 12 mei 2019.', 'certain date: 12 mei 2019'],
		['Dat was op 12-05-2019.', 'certain date: 12-05-2019'],
		['Dat was op 2019-05-12.', 'certain date: 2019-05-12'],
		['dat was op twaalf mei', 'likely date: twaalf mei'],
		['Sinds de twaalfde mei ga ik niet meer.', 'likely date: twaalfde mei'],
		['Ik ben geboren in 2004.', 'likely date: 2004']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each(['In mei en op maandag.', 'In 2019 was dat nog niet zo.', 'Het werd 3-2-1 en toen 45-99-12.'])(
		'is not seen in “%s”',
		async (turn) => {
			expect(await hitsIn(turn)).toEqual([]);
		}
	);
});

describe('an exact age', () => {
	it.each([
		['Ik ben 17 en ik durf niks.', 'likely age: 17'],
		['Ik ben negentien, ik doe techniek.', 'likely age: negentien'],
		['Mijn zusje is zestien jaar.', 'likely age: zestien jaar'],
		['Een meisje van 17 jaar uit de klas.', 'likely age: 17 jaar'],
		['Er was een 17-jarige bij.', 'likely age: 17-jarige'],
		['Terwijl ik tweeëntwintig word.', 'ask age: tweeëntwintig'],
		['Ik was toen net achttien geworden.', 'likely age: achttien']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each([
		'Dat is twee jaar geleden, misschien twaalf jaar geleden.',
		'Ik doe dat al tien jaar lang.',
		'Wij zijn met zeventien in de klas.',
		'Het is 17 euro en 12 meter.',
		'Dat is 12 keer gebeurd.'
	])('is not seen in “%s”', async (turn) => {
		expect(await hitsIn(turn)).toEqual([]);
	});
});

describe('a function that one person holds', () => {
	it.each([
		['Ga maar naar de conciërge.', 'ask function: de conciërge'],
		['Onze directeur weet van niks.', 'ask function: Onze directeur'],
		['Zij is de enige vrouwelijke docent hier.', 'likely function: de enige vrouwelijke docent'],
		['Vraag de vertrouwenspersoon van locatie Zuid.', 'ask function: de vertrouwenspersoon van locatie Zuid']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each(['Eén conciërge is nog geen beleid.', 'Een directeur hoort dat te weten.', 'Dat is de enige manier.'])(
		'is not seen in “%s”',
		async (turn) => {
			expect(await hitsIn(turn)).toEqual([]);
		}
	);
});

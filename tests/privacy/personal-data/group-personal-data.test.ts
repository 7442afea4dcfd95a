import { describe, expect, it } from 'vitest';
import { findPersonalData } from '#lib/privacy/personal-data/find-personal-data.ts';
import { groupPersonalData } from '#lib/privacy/personal-data/group-personal-data.ts';
import { knowledgeWith } from './find-in.ts';

async function itemsIn(...turns: readonly string[]): Promise<string[]> {
	const text = turns.join('\n');
	let start = 0;
	const stretches = turns.map((turn) => {
		const stretch = { start, end: start + turn.length };
		start = stretch.end + 1;
		return stretch;
	});
	const items = groupPersonalData(text, findPersonalData(text, stretches, await knowledgeWith()));
	return items.map(({ words, suggestion, places }) => `${words} ×${places.length} → ${suggestion}`);
}

describe('the decisions that a reviewer is asked for', () => {
	it('take the same words together, however they are typed', async () => {
		expect(await itemsIn('Toen zei Jayden niks.', 'En toen zei jayden weer niks.')).toEqual(['Jayden ×2 → [naam 1]']);
	});

	it('give the same person the same replacement', async () => {
		expect(await itemsIn('Dat was Evert Dijkgraver.', 'Ja, want Evert wist dat.', 'En meneer Dijkgraver ook.')).toEqual(
			['meneer Dijkgraver ×1 → [naam 1]', 'Evert Dijkgraver ×1 → [naam 1]', 'Evert ×1 → [naam 1]']
		);
	});

	it('keep a name apart that may be either of two persons', async () => {
		expect(await itemsIn('Ik zag Evert Dijkgraver en Evert Terpsmeding.', 'Ja, en Evert riep wat.')).toEqual([
			'Evert Dijkgraver ×1 → [naam 1]',
			'Evert Terpsmeding ×1 → [naam 2]',
			'Evert ×1 → [naam 3]'
		]);
	});

	it('call somebody what the words before say', async () => {
		expect(await itemsIn('Een docent, mevrouw De Wit, zei dat.', 'Ja, en De Wit zei nog meer.')).toEqual([
			'mevrouw De Wit ×1 → [docent]',
			'De Wit ×1 → [docent]'
		]);
		expect(await itemsIn('Mijn baas Berry schreeuwt.', 'En mijn collega Piotr ook.')).toEqual([
			'Berry ×1 → [leidinggevende]',
			'Piotr ×1 → [collega]'
		]);
	});

	it('do not call somebody what is said to them', async () => {
		expect(await itemsIn('Hij was de baas, Jayden.')).toEqual(['Jayden ×1 → [naam 1]']);
	});

	it('tell two teachers apart', async () => {
		expect(await itemsIn('Ga naar juf Ank of naar meester Tjitske.')).toEqual([
			'juf Ank ×1 → [docent]',
			'meester Tjitske ×1 → [docent 2]'
		]);
	});

	it('suggest what keeps the meaning and gives nobody away', async () => {
		expect(
			await itemsIn(
				'Ik ben 17 en woon in de Vlierboomsteeg 12.',
				'Dat was op 12 mei.',
				'Ik ben geboren op 12 mei 2004.'
			)
		).toEqual([
			'Vlierboomsteeg 12 ×1 → [straat]',
			'12 mei 2004 ×1 → [geboortedatum]',
			'17 ×1 → [15-19 jaar]',
			'12 mei ×1 → [voorjaar]'
		]);
		expect(await itemsIn('Een 17-jarige jongen liep stage bij Zoetelief.')).toEqual([
			'17-jarige ×1 → [15-19]-jarige',
			'Zoetelief ×1 → [stagebedrijf]'
		]);
	});

	it('come surest first, then most often, then in the order of the text', async () => {
		expect(
			await itemsIn(
				'Vraag de conciërge maar.',
				'Ja, want Kevin was er en Naomi ook.',
				'Toen kwam Naomi, mail lotte@example.nl.'
			)
		).toEqual([
			'lotte@example.nl ×1 → [e-mailadres]',
			'Naomi ×2 → [naam 2]',
			'Kevin ×1 → [naam 1]',
			'de conciërge ×1 → [medewerker]'
		]);
	});

	it('have an id that does not depend on what else is in the text', async () => {
		const knowledge = await knowledgeWith();
		const idsIn = (text: string) =>
			groupPersonalData(text, findPersonalData(text, [{ start: 0, end: text.length }], knowledge)).map(({ id }) => id);
		expect(idsIn('Ja, en Kevin was er.')).toEqual(['name:kevin']);
		expect(idsIn('Nee, want toen zei Kevin niks.')).toEqual(['name:kevin']);
	});
});

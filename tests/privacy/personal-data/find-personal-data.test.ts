import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPersonalData } from '#lib/privacy/personal-data/find-personal-data.ts';
import type { PersonalDataKnowledge } from '#lib/privacy/personal-data/personal-data-knowledge.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';
import { hitsIn, knowledgeWith } from './find-in.ts';

/** Pieces of which something may be found, and pieces that get in the way. */
const pieces = fc.oneof(
	fc.constantFrom(
		'Jayden ',
		'mevrouw Van der Kolkveld ',
		'06-12345678',
		'NL91 ABNA 0417 1643 00 ',
		'lotte@example.nl',
		'Vlierboomsteeg, op nummer 12 ',
		'ik ben 17 ',
		'[naam 1] ',
		'ROC Waterkant ',
		'nul zes twaalf ',
		'@dilan_07 ',
		'1234 AB ',
		'zoe\u0308 ',
		'😀',
		'\u{1d400}an ',
		'de enige docent ',
		'. ',
		'\n'
	),
	fc.string({ unit: 'binary', maxLength: 12 })
);

describe('the search for personal data', () => {
	let knowledge: PersonalDataKnowledge;
	beforeAll(async () => {
		knowledge = await knowledgeWith('dilan');
	});

	it('gives hits in order, apart, inside one turn each, of whole characters', () => {
		fc.assert(
			fc.property(fc.array(fc.array(pieces, { maxLength: 12 }), { maxLength: 6 }), (spoken) => {
				const turns: TextRange[] = [];
				let text = '';
				for (const turn of spoken.map((words) => words.join(''))) {
					turns.push({ start: text.length, end: text.length + turn.length });
					text += `${turn}\n`;
				}
				let previousEnd = 0;
				for (const { start, end } of findPersonalData(text, turns, knowledge)) {
					expect(start).toBeGreaterThanOrEqual(previousEnd);
					expect(end).toBeGreaterThan(start);
					expect(turns.some((turn) => turn.start <= start && end <= turn.end)).toBe(true);
					expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
					previousEnd = end;
				}
			}),
			{ numRuns: 400, seed: 20 }
		);
	});

	it('leaves alone what is in square brackets already', async () => {
		expect(await hitsIn('Toen kwam [Jayden Jansen], van [ROC Waterkant] op [06-12345678].')).toEqual([]);
	});

	it('does not take the end of one turn and the start of the next for one name', () => {
		const text = 'Dat was Kevin\nJansen riep dat.';
		const hits = findPersonalData(
			text,
			[
				{ start: 0, end: 13 },
				{ start: 14, end: text.length }
			],
			knowledge
		);
		expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['Kevin', 'Jansen']);
	});

	it('looks at nothing outside the turns', () => {
		const text = 'Kevin: ja dat klopt';
		expect(findPersonalData(text, [{ start: 7, end: text.length }], knowledge)).toEqual([]);
	});

	it('keeps what a weaker hit has beyond a surer one', async () => {
		expect(await hitsIn('Ik woon in de Jan van Kolkstraat.', 'jan')).toEqual([
			'certain name: Jan',
			'likely street: van Kolkstraat'
		]);
	});

	it('asks about names without a capital where a transcript has capitals only where a sentence opens', () => {
		const careless = 'Ja dus toen zei ouassim dat het niet mocht. En dan ga je weg. ';
		const text = careless.repeat(40);
		const words = findPersonalData(text, [{ start: 0, end: text.length }], knowledge).map(({ start, end }) =>
			text.slice(start, end)
		);
		expect(new Set(words)).toEqual(new Set(['ouassim']));
	});

	it.each([
		['one endless word', 'a'],
		['digits', '0 '],
		['hyphens', '06-'],
		['brackets', '['],
		['initials', 'A. '],
		['addresses', 'a.b@'],
		['titles', 'mevrouw '],
		['interfixes', 'van der '],
		['combining marks', 'e\u0301\u0323']
	])('ends on 200,000 characters of %s', (_, piece) => {
		const text = piece.repeat(Math.ceil(200_000 / piece.length));
		expect(Array.isArray(findPersonalData(text, [{ start: 0, end: text.length }], knowledge))).toBe(true);
	});
});

function splitsPair(text: string, offset: number): boolean {
	return /^[\ud800-\udbff]$/.test(text.charAt(offset - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(offset));
}

import { describe, expect, it } from 'vitest';
import { placesOfWords } from '#lib/transcripts/places-of-words.ts';

const found = (text: string, words: string) =>
	placesOfWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('the places of words in a transcript', () => {
	it('are words of their own, whatever their capitals', () => {
		expect(found('Kees en kees, maar niet keesje of Meerkees.', 'Kees')).toEqual(['Kees', 'kees']);
	});
	it('may be several words, or no letters at all', () => {
		expect(found('bij De Wit, de wit en dewit', 'de wit')).toEqual(['De Wit', 'de wit']);
		expect(found('06-1234 (06-1234)', '06-1234')).toEqual(['06-1234', '06-1234']);
	});
	it('are none where nothing is looked for', () => {
		expect(placesOfWords('Kees', '  ')).toEqual([]);
	});
	it('keep their offsets beside letters that grow when small', () => {
		expect(found('İzmir en Kees', 'Kees')).toEqual(['Kees']);
	});
});

import { expect, it } from 'vitest';
import { wordsToLookUp } from '#lib/privacy/personal-data/words-to-look-up.ts';

it('asks the list of names about each different word once, in lower case and without its genitive', () => {
	expect([...wordsToLookUp("Jayden's fiets, de fiets van Anne-Marie, 17 en ik")].sort()).toEqual([
		'anne',
		'anne-marie',
		'fiet',
		'fiets',
		'jayden',
		"jayden's",
		'van'
	]);
});

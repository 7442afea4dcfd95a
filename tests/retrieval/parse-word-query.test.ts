import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsWords, placesOfHits } from '#lib/retrieval/find-words.ts';
import { parseWordQuery } from '#lib/retrieval/parse-word-query.ts';

/** Whether a sentence is found by what somebody types. */
function finds(typed: string, text: string): boolean {
	const parsed = parseWordQuery(typed);
	if (!parsed.ok) throw new Error(parsed.reason);
	return holdsWords(parsed.query, text);
}

describe('what somebody types to find words', () => {
	it.each([
		['mentor', 'Mijn Mentor zei niets.', true],
		['mentor', 'Mijn mentorgesprek.', false],
		['mentor*', 'Mijn mentorgesprek.', true],
		['conciërge', 'De CONCIERGE helpt.', true],
		['concierge', 'De conciërge helpt.', true],
		['school mentor', 'De mentor van school.', true],
		['school mentor', 'De mentor.', false],
		['"van school"', 'De mentor van school.', true],
		['"school van"', 'De mentor van school.', false],
		['"op schoo"*', 'Hier op school.', true],
		['mentor OR school', 'Op school.', true],
		['mentor OF school', 'Op straat.', false],
		['mentor NOT school', 'De mentor van school.', false],
		['mentor NIET school', 'De mentor.', true],
		['mentor EN NIET school', 'De mentor.', true],
		['mentor NEAR/1 school', 'De mentor van school.', true],
		['school NEAR/1 mentor', 'De mentor van school.', true],
		['mentor NEAR/0 school', 'De mentor van school.', false],
		['a OR b c', 'a', true],
		['(a OR b) c', 'a', false],
		['(a OR b) c', 'b c', true],
		['zo’n', 'Het is zo’n man.', true],
		['of niet', 'Wel of niet.', true],
		['school - mentor', 'De mentor van school.', true]
	])('%s in “%s”: %s', (typed, text, isFound) => {
		expect(finds(typed, text)).toBe(isFound);
	});

	it.each([
		['', 'no-words'],
		['  — ', 'no-words'],
		['"open', 'unclosed-quote'],
		['(a', 'unclosed-bracket'],
		['a)', 'bracket-not-opened'],
		['a OR', 'operator-without-words'],
		['AND a', 'operator-without-words'],
		['()', 'operator-without-words'],
		['NOT a', 'only-not'],
		['a NEAR/3', 'near-without-words'],
		['(a b) NEAR c', 'near-without-words'],
		['x'.repeat(501), 'too-long']
	])('refuses “%s”: %s', (typed, reason) => {
		expect(parseWordQuery(typed)).toEqual({ ok: false, reason });
	});

	it('reads anything at all without breaking', () => {
		const piece = fc.constantFrom('a', '"a b"', '(', ')', 'AND', 'OR', 'NIET', 'NEAR/2', '"', '*', 'é', '-', ':', '^');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const parsed = parseWordQuery(pieces.join(' '));
				if (parsed.ok) holdsWords(parsed.query, 'a b é a');
			})
		);
	});

	it('shows where the words stand, not those that must be absent', () => {
		const text = 'De Mentór en de mentoren van school, niet thuis.';
		const parsed = parseWordQuery('(mentor* "van school") NOT straat');
		const places = parsed.ok ? placesOfHits(parsed.query, text) : [];
		expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Mentór', 'mentoren', 'van school']);
	});
});

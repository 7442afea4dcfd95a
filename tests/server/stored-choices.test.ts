import { describe, expect, it } from 'vitest';
import { reviewDecisionsOf } from '#lib/server/review-decisions.ts';
import { readOptionsOf } from '#lib/server/stored-read-options.ts';

describe('what a reviewer decided', () => {
	it('comes back as it was sent', () => {
		const decisions = {
			...{ title: 'FG7', isJoining: false, notesAsMemos: true, kept: [{ start: 9, end: 12 }] },
			choices: [{ who: 'new', pseudonym: 'Bregje' }],
			edits: [{ start: 2, end: 6, replacement: '[collega]', kind: 'name' }]
		};
		expect(reviewDecisionsOf(JSON.stringify(decisions))).toEqual(decisions);
		expect(reviewDecisionsOf('{}')).toMatchObject({ choices: [], edits: [], kept: [] });
	});
	it.each([
		['no JSON', 'x'],
		['a range that ends before it begins', '{"edits":[{"start":5,"end":2,"replacement":"x"}]}'],
		['a range of half characters', '{"kept":[{"start":0.5,"end":2}]}'],
		['a replacement without end', JSON.stringify({ edits: [{ start: 0, end: 2, replacement: 'x'.repeat(1000) }] })],
		['choices that are none', '{"choices":[{"who":1}]}']
	])('is not %s', (_, written) => {
		expect(reviewDecisionsOf(written)).toBeUndefined();
	});
});

describe('how a reviewer wants a file to be read', () => {
	it('comes back as it was sent', () => {
		const options = {
			...{ encoding: 'windows-1252', isPageFurnitureKept: true, ownPattern: '<naam> zegt:' },
			...{ notSpeakers: ['Vraag'], speakersToo: ['Dan'], columns: { speaker: 0, text: 2 } }
		};
		expect(readOptionsOf(JSON.stringify(options))).toMatchObject(options);
		expect(readOptionsOf('{}')).toEqual({});
	});
	it.each([
		['no JSON', 'x'],
		['a list', '[]'],
		['columns below zero', '{"columns":{"text":-1}}'],
		['labels that are no words', '{"notSpeakers":[1]}']
	])('is not %s', (_, written) => {
		expect(readOptionsOf(written)).toBeUndefined();
	});
});

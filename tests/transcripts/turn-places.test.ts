import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimed, turnAt, turnPlaces } from '#lib/transcripts/turn-places.ts';

describe('the places of turns in a picture', () => {
	it('are as wide as the turns last', () => {
		const turns = [{ startSeconds: 0, endSeconds: 10 }, { startSeconds: 20 }, { startSeconds: 30, endSeconds: 40 }];
		expect(turnPlaces(turns, 'time')).toEqual([
			{ start: 0, end: 0.25 },
			{ start: 0.5, end: 0.75 },
			{ start: 0.75, end: 1 }
		]);
	});
	it('are all as wide across turns, and where there are no times', () => {
		const halves = [
			{ start: 0, end: 0.5 },
			{ start: 0.5, end: 1 }
		];
		expect(turnPlaces([{ startSeconds: 0 }, { startSeconds: 9 }], 'turns')).toEqual(halves);
		expect(turnPlaces([{}, {}], 'time')).toEqual(halves);
	});
	it('need a beginning of every turn, in order', () => {
		expect(isTimed([{ startSeconds: 0 }, { startSeconds: 4 }])).toBe(true);
		expect(isTimed([{ startSeconds: 0 }, {}])).toBe(false);
		expect(isTimed([{ startSeconds: 5 }, { startSeconds: 4 }])).toBe(false);
		expect(isTimed([])).toBe(false);
	});
	it('lead back to the turn that lies there', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 40 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(lengths, share) => {
					let startSeconds = 0;
					const turns = lengths.map((length) => ({ startSeconds, endSeconds: (startSeconds += length) }));
					const places = turnPlaces(turns, 'time');
					const position = turnAt(places, share);
					expect(places[position]?.start).toBeLessThanOrEqual(share);
					expect(places.slice(position + 1).every(({ start }) => start > share)).toBe(true);
				}
			)
		);
	});
});

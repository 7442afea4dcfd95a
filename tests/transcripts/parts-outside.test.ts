import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOutside } from '#lib/transcripts/parts-outside.ts';

const text = 'eerst dit\ndan dat\nen dan zo';

describe('a passage when somebody’s words in it are taken out', () => {
	it('keeps the words of the others', () => {
		const parts = partsOutside(text, { start: 0, end: text.length }, [{ start: 10, end: 17 }]);
		expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['eerst dit', 'en dan zo']);
	});
	it('is gone when it lay within those words', () => {
		expect(partsOutside(text, { start: 11, end: 14 }, [{ start: 10, end: 17 }])).toEqual([]);
	});
	it('is gone when only white space is left of it', () => {
		expect(partsOutside(text, { start: 9, end: 18 }, [{ start: 10, end: 17 }])).toEqual([]);
	});
	it('stays whole when it does not meet them', () => {
		expect(partsOutside(text, { start: 0, end: 9 }, [{ start: 10, end: 17 }])).toEqual([{ start: 0, end: 9 }]);
	});
	it('never shares a character with what was taken out', () => {
		const offsets = fc.tuple(fc.nat(26), fc.nat(26)).map(([one, other]) => ({
			start: Math.min(one, other),
			end: Math.max(one, other) + 1
		}));
		fc.assert(
			fc.property(offsets, offsets, (range, cut) => {
				for (const part of partsOutside(text, range, [cut])) {
					expect(part.start).toBeGreaterThanOrEqual(range.start);
					expect(part.end).toBeLessThanOrEqual(range.end);
					expect(part.start < cut.end && cut.start < part.end).toBe(false);
				}
			})
		);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stackBrackets } from '../../src/lib/coding/stack-brackets.ts';

describe('stacking brackets in the margin', () => {
	it('keeps codings that do not meet in the lane beside the text', () => {
		const { brackets, laneCount } = stackBrackets([
			{ codingId: 'a', top: 0, bottom: 40 },
			{ codingId: 'b', top: 60, bottom: 90 }
		]);
		expect(brackets.map(({ lane }) => lane)).toEqual([0, 0]);
		expect(laneCount).toBe(1);
	});
	it('puts an overlapping coding one lane further out', () => {
		const { brackets } = stackBrackets([
			{ codingId: 'a', top: 0, bottom: 80 },
			{ codingId: 'b', top: 30, bottom: 60 },
			{ codingId: 'c', top: 70, bottom: 100 }
		]);
		expect(brackets.map(({ lane }) => lane)).toEqual([0, 1, 1]);
	});
	it('gathers what does not fit in five lanes into one crowd', () => {
		const all = Array.from({ length: 8 }, (_, position) => ({
			codingId: String(position),
			top: position,
			bottom: 100 + position
		}));
		const { brackets, laneCount, crowd } = stackBrackets(all);
		expect(brackets).toHaveLength(5);
		expect(laneCount).toBe(5);
		expect(crowd).toEqual({ top: 5, bottom: 107, codingIds: ['5', '6', '7'] });
	});
	it('never lets brackets of one lane touch nor names collide', () => {
		const bracket = fc.record({ top: fc.nat(400), height: fc.integer({ min: 12, max: 200 }) });
		fc.assert(
			fc.property(fc.array(bracket, { maxLength: 20 }), (drawn) => {
				const inOrder = drawn
					.toSorted((one, other) => one.top - other.top)
					.map(({ top, height }, position) => ({ codingId: String(position), top, bottom: top + height }));
				const { brackets, crowd } = stackBrackets(inOrder);
				expect(brackets.length + (crowd?.codingIds.length ?? 0)).toBe(inOrder.length);
				for (const [position, one] of brackets.entries()) {
					for (const other of brackets.slice(position + 1)) {
						if (one.lane === other.lane) expect(other.top).toBeGreaterThan(one.bottom);
					}
					const next = brackets[position + 1];
					if (next !== undefined) expect(next.nameMiddle - one.nameMiddle).toBeGreaterThanOrEqual(17);
				}
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import { heatStep } from '#lib/components/heat-step.ts';

describe('heatStep', () => {
	it('keeps the palest step for nobody', () => {
		expect(heatStep(0, 9)).toBe(0);
		expect(heatStep(1, 90)).toBe(1);
	});

	it('goes up one step a fifth, the edge belonging to the lower step', () => {
		expect([1, 2, 3, 4, 5].map((count) => heatStep(count, 5))).toEqual([1, 2, 3, 4, 5]);
		expect([3, 6, 9, 12, 15].map((count) => heatStep(count, 15))).toEqual([1, 2, 3, 4, 5]);
		expect(heatStep(4, 15)).toBe(2);
	});

	it('stays defined where nobody was present', () => {
		expect(heatStep(0, 0)).toBe(0);
	});
});

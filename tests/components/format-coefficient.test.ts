import { describe, expect, it } from 'vitest';
import { formatCoefficient } from '#lib/components/format-coefficient.ts';

describe('formatCoefficient', () => {
	it('leaves out the zero and keeps two decimals', () => {
		expect(formatCoefficient(0.79, 'en')).toBe('.79');
		expect(formatCoefficient(0.7, 'en')).toBe('.70');
	});

	it('uses the decimal mark of the locale', () => {
		expect(formatCoefficient(0.79, 'nl')).toBe(',79');
		expect(formatCoefficient(1, 'nl')).toBe('1,00');
	});

	it('shows agreement below chance as it is, with a true minus sign', () => {
		expect(formatCoefficient(-0.05, 'en')).toBe('−.05');
		expect(formatCoefficient(-1, 'nl')).toBe('−1,00');
	});

	it('gives nought no sign', () => {
		expect(formatCoefficient(-0.001, 'en')).toBe('.00');
		expect(formatCoefficient(0, 'en')).toBe('.00');
	});

	it('prints the customary lower line with three decimals', () => {
		expect(formatCoefficient(0.667, 'en', 3)).toBe('.667');
		expect(formatCoefficient(0.667, 'nl', 3)).toBe(',667');
	});
});

import { describe, expect, it } from 'vitest';
import { formatShare } from '#lib/components/format-share.ts';

describe('formatShare', () => {
	it('rounds to whole per cents', () => {
		expect(formatShare(0.666, 'en')).toBe('67%');
		expect(formatShare(0, 'en')).toBe('0%');
	});

	it('says 100% of what is complete only', () => {
		expect(formatShare(0.9999, 'en')).toBe('99%');
		expect(formatShare(1, 'nl')).toBe('100%');
	});
});

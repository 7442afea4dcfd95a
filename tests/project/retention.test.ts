import { describe, expect, it } from 'vitest';
import { readRetainUntil, retentionOn } from '#lib/project/retention.ts';

describe('how long the material of a project is kept', () => {
	it('runs, comes near and passes', () => {
		expect(retentionOn(undefined, '2026-03-12')).toEqual({ kind: 'not-set' });
		expect(retentionOn('2027-03-12', '2026-03-12')).toMatchObject({ kind: 'running', daysLeft: 365 });
		expect(retentionOn('2026-05-11', '2026-03-12')).toMatchObject({ kind: 'near', daysLeft: 60 });
		expect(retentionOn('2026-03-12', '2026-03-12')).toMatchObject({ kind: 'near', daysLeft: 0 });
		expect(retentionOn('2026-03-11', '2026-03-12')).toMatchObject({ kind: 'passed', daysOver: 1 });
	});
	it('is a day of the calendar, not too far away, or no day', () => {
		expect(readRetainUntil('', '2026-03-12')).toEqual({ ok: true, until: undefined });
		expect(readRetainUntil('2036-02-29', '2026-03-12')).toEqual({ ok: true, until: '2036-02-29' });
		expect(readRetainUntil('2026-02-30', '2026-03-12')).toEqual({ ok: false, reason: 'no-such-day' });
		expect(readRetainUntil('2200-01-01', '2026-03-12')).toEqual({ ok: false, reason: 'day-too-far' });
	});
});

import { describe, expect, it } from 'vitest';
import { changeConsent } from '#lib/participants/change-consent.ts';
import { consentNotRecorded, type Consent } from '#lib/participants/consent.ts';

const today = '2026-03-12';
const agreed: Consent = {
	...{ takePart: true, quote: true, reuse: true, specialData: true, givenOn: '2026-03-01', status: 'active' }
};

describe('recording what a person agreed to', () => {
	it('makes consent active', () => {
		const result = changeConsent(consentNotRecorded, { ticks: { quote: true }, givenOn: '2026-03-10' }, today);
		expect(result).toMatchObject({ ok: true, isChanged: true, consent: { quote: true, status: 'active' } });
	});
	it('is partly withdrawn once something is taken back', () => {
		const result = changeConsent(agreed, { ticks: { quote: false } }, today);
		expect(result).toMatchObject({ consent: { quote: false, status: 'partly-withdrawn' }, takenBack: ['quote'] });
	});
	it('is active again when all of it stands again', () => {
		const partly: Consent = { ...agreed, quote: false, status: 'partly-withdrawn' };
		expect(changeConsent(partly, { ticks: { quote: true } }, today)).toMatchObject({ consent: { status: 'active' } });
	});
	it('is not taken back by mending the record', () => {
		const mended = changeConsent(agreed, { ticks: { specialData: false }, isCorrection: true }, today);
		expect(mended).toMatchObject({ consent: { specialData: false, status: 'active' } });
	});
	it.each([
		['to take part no longer, which is a withdrawal', agreed, { ticks: { takePart: false } }, 'withdrawal-needed'],
		['anything of somebody who has withdrawn', { ...agreed, status: 'withdrawn' }, { ticks: {} }, 'withdrawn'],
		['a day that is not in the calendar', agreed, { ticks: {}, givenOn: '2026-02-30' }, 'no-such-day'],
		['a day that is still to come', agreed, { ticks: {}, givenOn: '2026-03-13' }, 'day-to-come']
	] as const)('refuses %s', (_, before, stated, reason) => {
		expect(changeConsent(before, stated, today)).toEqual({ ok: false, reason });
	});
});

import { expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Attribute } from '#lib/participants/attribute.ts';
import { changeDescription } from '#lib/participants/change-description.ts';
import type { Participant } from '#lib/participants/participant.ts';

const attribute = (key: string, level: Attribute['level'], values: readonly string[]): Attribute => ({
	id: `attribute ${key}`,
	key,
	level,
	label: { nl: key, en: key },
	values: values.map((value) => ({ value, label: { nl: value, en: value } })),
	gdprClass: 'ordinary',
	isRestricted: false,
	monitorDimension: undefined,
	isValueClearAlone: true
});
const level = attribute('level', 'participant', ['2', '3', '4']);
const track = attribute('track', 'participant', ['BOL', 'BBL']);
const region = attribute('region', 'institution', ['Noord', 'West']);
const attributes = [level, track, region];
const roos: Participant = {
	id: 'p1',
	pseudonym: 'Roos',
	focusGroupId: 'fg1',
	attributes: new Map([
		['level', '2'],
		['track', 'avondopleiding'],
		['region', 'Noord']
	]),
	consent: { ...consentNotRecorded, quote: true, status: 'active' }
};
const stated = (values: Record<string, string>, mayBeQuoted = true) => ({
	values: new Map(Object.entries(values)),
	mayBeQuoted
});

it('finds what changes, and leaves what is not mentioned', () => {
	expect(changeDescription(roos, attributes, stated({ level: '4' }))).toEqual({
		ok: true,
		changes: [{ attribute: level, before: '2', after: '4' }],
		isConsentChanged: false
	});
});

it('makes a value unknown again, and takes back the consent to be quoted', () => {
	expect(changeDescription(roos, attributes, stated({ level: '' }, false))).toEqual({
		ok: true,
		changes: [{ attribute: level, before: '2', after: undefined }],
		isConsentChanged: true
	});
});

it('keeps a stored value that is no longer in the list, and refuses another that is not', () => {
	expect(changeDescription(roos, attributes, stated({ track: 'avondopleiding' }))).toMatchObject({ changes: [] });
	expect(changeDescription(roos, attributes, stated({ track: 'deeltijd' }))).toEqual({
		ok: false,
		reason: 'no-such-value'
	});
});

it("does not change the institution's attributes through a person", () => {
	expect(changeDescription(roos, attributes, stated({ region: 'West' }))).toMatchObject({ ok: true, changes: [] });
});

it('changes nothing about somebody who has withdrawn', () => {
	const withdrawn: Participant = { ...roos, consent: { ...consentNotRecorded, quote: false, status: 'withdrawn' } };
	expect(changeDescription(withdrawn, attributes, stated({ level: '4' }))).toEqual({ ok: false, reason: 'withdrawn' });
});

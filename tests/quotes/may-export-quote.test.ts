import { describe, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Attribute } from '../../src/lib/participants/attribute.ts';
import type { Participant } from '../../src/lib/participants/participant.ts';
import { attributionLine } from '../../src/lib/quotes/attribution-line.ts';
import { mayExportQuote } from '../../src/lib/quotes/may-export-quote.ts';
import type { Quote } from '../../src/lib/quotes/quote.ts';

function attribute(key: string, nl: string, en: string, isValueClearAlone: boolean, isRestricted = false): Attribute {
	return {
		id: key,
		key,
		level: 'participant',
		label: { nl, en },
		values: [
			{ value: 'student', label: { nl: 'student', en: 'student' } },
			{ value: 'entry', label: { nl: 'entree', en: 'entry' } },
			{ value: '2', label: { nl: '2', en: '2' } }
		],
		gdprClass: isRestricted ? 'special' : 'ordinary',
		isRestricted,
		monitorDimension: undefined,
		isValueClearAlone
	};
}

const attributes = [
	attribute('role', 'Rol', 'Role', true),
	attribute('level', 'Niveau', 'Level', false),
	attribute('support', 'Ondersteuningsvraag', 'Support need', false, true)
];
const roos: Participant = {
	id: 'roos',
	pseudonym: 'Roos',
	focusGroupId: 'fg1',
	attributes: new Map([
		['role', 'student'],
		['level', '2'],
		['support', 'yes']
	]),
	consent: { ...consentNotRecorded, quote: true, status: 'active' }
};
const participants = [roos, { ...roos, id: 'ilyas' }, { ...roos, id: 'daan' }];
const quote: Quote = {
	id: 'quote',
	transcriptId: 'fg1',
	segments: [{ start: 0, end: 5 }],
	attributionKeys: ['role', 'level'],
	status: 'approved',
	note: ''
};

describe('attributionLine', () => {
	it('puts the label in lower case before a value that is unclear alone', () => {
		expect(attributionLine(roos, ['role', 'level'], attributes, 'nl')).toBe('Student, niveau 2');
		expect(attributionLine(roos, ['role', 'level'], attributes, 'en')).toBe('Student, level 2');
		expect(attributionLine(roos, ['level', 'role'], attributes, 'en')).toBe('Level 2, student');
	});

	it('gives the words of a value in the language of the report', () => {
		const entry = { ...roos, attributes: new Map([['level', 'entry']]) };
		expect(attributionLine(entry, ['level'], attributes, 'nl')).toBe('Niveau entree');
		expect(attributionLine(entry, ['level'], attributes, 'en')).toBe('Level entry');
	});

	it('leaves out what is unknown, and is empty without attributes', () => {
		expect(attributionLine({ ...roos, attributes: new Map() }, ['role', 'level'], attributes, 'nl')).toBe('');
		expect(attributionLine(roos, [], attributes, 'nl')).toBe('');
	});
});

describe('mayExportQuote', () => {
	it('lets an approved quote go whose attribution enough participants share', () => {
		expect(mayExportQuote(quote, roos, participants, attributes, 3)).toEqual({ ok: true, k: 3 });
		expect(mayExportQuote({ ...quote, status: 'in-chapter' }, roos, participants, attributes, 3)).toMatchObject({
			ok: true
		});
	});

	it('keeps a quote that nobody approved', () => {
		for (const status of ['to-review', 'rejected'] as const) {
			const result = mayExportQuote({ ...quote, status }, roos, participants, attributes, 3);
			expect(result).toEqual({ ok: false, reason: 'not-approved' });
		}
	});

	it('keeps a quote whose attribution fewer participants share than the threshold', () => {
		expect(mayExportQuote(quote, roos, participants, attributes, 4)).toEqual({ ok: false, reason: 'below-threshold' });
	});

	it('keeps a quote of a participant who withdrew, or who does not agree to be quoted any more', () => {
		const withdrawn: Participant = { ...roos, consent: { ...consentNotRecorded, quote: true, status: 'withdrawn' } };
		const silent: Participant = { ...roos, consent: { ...consentNotRecorded, quote: false, status: 'active' } };
		expect(mayExportQuote(quote, withdrawn, participants, attributes, 3)).toEqual({
			ok: false,
			reason: 'participant-withdrawn'
		});
		expect(mayExportQuote(quote, silent, participants, attributes, 3)).toEqual({
			ok: false,
			reason: 'no-consent-to-quote'
		});
	});

	it('keeps a quote with a restricted attribute in its attribution, or one the project does not use', () => {
		for (const key of ['support', 'gender']) {
			const result = mayExportQuote({ ...quote, attributionKeys: [key] }, roos, participants, attributes, 3);
			expect(result).toEqual({ ok: false, reason: 'restricted-attribute' });
		}
	});
});

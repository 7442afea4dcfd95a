import { describe, expect, it } from 'vitest';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { Participant } from '../../src/lib/participants/participant.ts';
import { chooseQuote } from '../../src/lib/quotes/choose-quote.ts';
import { quoteText } from '../../src/lib/quotes/quote-text.ts';
import type { QuoteSegment } from '../../src/lib/quotes/quote.ts';
import type { Speaker } from '../../src/lib/transcripts/speaker.ts';
import type { Transcript } from '../../src/lib/transcripts/transcript.ts';

const roos: Participant = {
	id: 'roos',
	pseudonym: 'Roos',
	focusGroupId: 'fg1',
	attributes: new Map(),
	consent: { ...consentNotRecorded, quote: true, status: 'active' }
};
const daan: Participant = { ...roos, id: 'daan', pseudonym: 'Daan' };
const speakers: Record<string, Speaker> = {
	moderator: { kind: 'moderator' },
	roos: { kind: 'participant', participantId: 'roos', pseudonym: 'Roos' },
	daan: { kind: 'participant', participantId: 'daan', pseudonym: 'Daan' },
	several: { kind: 'several' },
	unknown: { kind: 'unknown' }
};

/** One line a turn; a line that starts with # is a heading. */
const lines: readonly (readonly [string, string])[] = [
	['moderator', 'Wie meldt dat?'],
	['roos', 'Niemand. Dan liever niks.'],
	['roos', 'Echt niet.'],
	['#', '# Vraag 2'],
	['roos', 'Bij wie dan?'],
	['daan', 'Bij mij.'],
	['several', 'Ja!'],
	['unknown', 'Hm.']
];
const text = lines.map(([, words]) => words).join('\n');
const transcript: Transcript = {
	id: 'fg1',
	text,
	turns: lines.flatMap(([name, words], index) => {
		const speaker = speakers[name];
		const start = text.indexOf(words);
		return speaker === undefined ? [] : [{ id: `${index}`, number: index, speaker, start, end: start + words.length }];
	}),
	structure: []
};

function segment(from: string, to = from): QuoteSegment {
	return { start: text.indexOf(from), end: text.indexOf(to) + to.length };
}

function choose(segments: readonly QuoteSegment[], participants: readonly Participant[] = [roos, daan]) {
	return chooseQuote({ id: 'quote', segments, attributionKeys: ['role'], note: '' }, transcript, participants);
}

describe('chooseQuote', () => {
	it('makes a quote to review of what one participant said', () => {
		const segments = [segment('Niemand.'), segment('liever niks.')];
		expect(choose(segments)).toEqual({
			ok: true,
			participant: roos,
			quote: { id: 'quote', transcriptId: 'fg1', segments, attributionKeys: ['role'], status: 'to-review', note: '' }
		});
	});

	it('takes two turns of the same participant that only a line end divides', () => {
		expect(choose([segment('Dan liever', 'Echt niet.')])).toMatchObject({ ok: true });
	});

	it('takes segments from two turns of the same participant', () => {
		expect(choose([segment('Niemand.'), segment('Bij wie dan?')])).toMatchObject({ ok: true });
	});

	it('refuses a passage of blanks only, and no passage at all', () => {
		expect(choose([])).toEqual({ ok: false, reason: 'empty-passage' });
		expect(choose([{ start: 5, end: 5 }])).toEqual({ ok: false, reason: 'empty-passage' });
		expect(choose([{ start: text.indexOf(' liever'), end: text.indexOf('liever') }])).toEqual({
			ok: false,
			reason: 'empty-passage'
		});
	});

	it('refuses a passage outside the transcript', () => {
		expect(choose([{ start: 20, end: text.length + 1 }])).toEqual({ ok: false, reason: 'outside-transcript' });
		expect(choose([{ start: -1, end: 4 }])).toEqual({ ok: false, reason: 'outside-transcript' });
	});

	it('refuses segments that overlap or stand in another order than the text', () => {
		expect(choose([segment('liever niks.'), segment('Niemand.')])).toEqual({
			ok: false,
			reason: 'overlapping-segments'
		});
		expect(choose([segment('Niemand. Dan'), segment('Dan liever')])).toEqual({
			ok: false,
			reason: 'overlapping-segments'
		});
	});

	it('refuses words of the moderator', () => {
		expect(choose([segment('meldt dat?', 'Niemand.')])).toEqual({ ok: false, reason: 'moderator-turn' });
	});

	it('refuses words of more than one participant', () => {
		expect(choose([segment('Bij wie dan?'), segment('Bij mij.')])).toEqual({
			ok: false,
			reason: 'several-participants'
		});
		expect(choose([segment('Ja!')])).toEqual({ ok: false, reason: 'several-participants' });
	});

	it('refuses words of an unknown speaker, and words that nobody spoke', () => {
		expect(choose([segment('Hm.')])).toEqual({ ok: false, reason: 'no-participant' });
		expect(choose([segment('Vraag 2')])).toEqual({ ok: false, reason: 'no-participant' });
		expect(choose([segment('Echt niet.', 'Bij wie dan?')])).toEqual({ ok: false, reason: 'no-participant' });
		expect(choose([segment('Niemand.'), segment('Vraag 2')])).toEqual({ ok: false, reason: 'no-participant' });
	});

	it('refuses a participant who withdrew, and one who did not agree to be quoted', () => {
		const withdrawn: Participant = { ...roos, consent: { ...consentNotRecorded, quote: true, status: 'withdrawn' } };
		const silent: Participant = { ...roos, consent: { ...consentNotRecorded, quote: false, status: 'active' } };
		expect(choose([segment('Niemand.')], [withdrawn])).toEqual({ ok: false, reason: 'participant-withdrawn' });
		expect(choose([segment('Niemand.')], [silent])).toEqual({ ok: false, reason: 'no-consent-to-quote' });
	});

	it('throws where a turn names a participant that is not there', () => {
		expect(() => choose([segment('Niemand.')], [daan])).toThrow('roos');
	});
});

describe('quoteText', () => {
	it('joins segments by a mark of omission, and trims nothing', () => {
		expect(quoteText([segment('Niemand.'), segment('liever niks.')], text)).toBe('Niemand. […] liever niks.');
		expect(quoteText([{ start: text.indexOf(' Dan'), end: text.indexOf('liever') }], text)).toBe(' Dan ');
	});
});

import { turnsTouched } from '../transcripts/turns-touched.ts';
import type { Participant } from '../participants/participant.ts';
import type { SpeakerTurn } from '../transcripts/speaker-turn.ts';
import type { Transcript } from '../transcripts/transcript.ts';
import type { Quote, QuoteSegment } from './quote.ts';

export type QuoteRefusal =
	| 'empty-passage'
	| 'outside-transcript'
	| 'overlapping-segments'
	| 'moderator-turn'
	| 'several-participants'
	| 'no-participant'
	| 'participant-withdrawn'
	| 'no-consent-to-quote';

export type ChooseQuoteResult =
	| { readonly ok: true; readonly quote: Quote; readonly participant: Participant }
	| { readonly ok: false; readonly reason: QuoteRefusal };

/**
 * Decides whether a passage may become a quote, to be reviewed. All of it must be said by one participant, who agreed to
 * be quoted and did not withdraw. `no-participant`: it holds words of an unknown speaker, or that nobody spoke.
 */
export function chooseQuote(
	draft: Omit<Quote, 'status' | 'transcriptId'>,
	transcript: Transcript,
	participants: readonly Participant[]
): ChooseQuoteResult {
	const placeRefusal = refusePlace(draft.segments, transcript);
	if (placeRefusal !== undefined) return { ok: false, reason: placeRefusal };

	const turns = draft.segments.flatMap((segment) =>
		turnsTouched(transcript.turns, segment).flatMap((position) => transcript.turns[position] ?? [])
	);
	const speakerRefusal = refuseSpeakers(turns);
	if (speakerRefusal !== undefined) return { ok: false, reason: speakerRefusal };
	if (draft.segments.some((segment) => hasUnspokenWords(segment, transcript)))
		return { ok: false, reason: 'no-participant' };

	const [participantId] = turns.flatMap(({ speaker }) =>
		speaker.kind === 'participant' ? [speaker.participantId] : []
	);
	const participant = participants.find(({ id }) => id === participantId);
	if (participant === undefined)
		throw new Error(`Participant ${participantId} of a turn is not among the participants.`);
	if (participant.consent.status === 'withdrawn') return { ok: false, reason: 'participant-withdrawn' };
	if (!participant.consent.quote) return { ok: false, reason: 'no-consent-to-quote' };
	return { ok: true, quote: { ...draft, transcriptId: transcript.id, status: 'to-review' }, participant };
}

function refusePlace(segments: readonly QuoteSegment[], { text }: Transcript): QuoteRefusal | undefined {
	if (segments.some(({ start, end }) => start < 0 || end > text.length)) return 'outside-transcript';
	if (segments.length === 0 || segments.some(({ start, end }) => text.slice(start, end).trim() === '')) {
		return 'empty-passage';
	}
	let previousEnd = 0;
	for (const { start, end } of segments) {
		if (start < previousEnd) return 'overlapping-segments';
		previousEnd = end;
	}
	return undefined;
}

function refuseSpeakers(turns: readonly SpeakerTurn[]): QuoteRefusal | undefined {
	const kinds = new Set(turns.map(({ speaker }) => speaker.kind));
	const named = new Set(
		turns.flatMap(({ speaker }) => (speaker.kind === 'participant' ? [speaker.participantId] : []))
	);
	if (kinds.has('moderator')) return 'moderator-turn';
	if (kinds.has('several') || named.size > 1) return 'several-participants';
	if (kinds.has('unknown') || named.size === 0) return 'no-participant';
	return undefined;
}

/** Whether a segment holds more than blanks outside all turns, such as a heading between two turns. */
function hasUnspokenWords(segment: QuoteSegment, { text, turns }: Transcript): boolean {
	let checkedUpTo = segment.start;
	for (const position of turnsTouched(turns, segment)) {
		const turn = turns[position];
		if (turn === undefined) continue;
		if (text.slice(checkedUpTo, turn.start).trim() !== '') return true;
		checkedUpTo = Math.max(checkedUpTo, turn.end);
	}
	return text.slice(checkedUpTo, segment.end).trim() !== '';
}

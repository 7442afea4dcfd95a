import type { Kysely } from 'kysely';
import { turnsTouched } from '#lib/transcripts/turns-touched.ts';
import type { Code } from '#lib/codebook/code.ts';
import type { Coding } from '#lib/coding/coding.ts';
import type { Attribute } from '#lib/participants/attribute.ts';
import type { Locale } from '#lib/participants/label.ts';
import type { Participant } from '#lib/participants/participant.ts';
import { attributionK } from '#lib/privacy/attribution-k.ts';
import { attributionRisk, isAttributionBlocked, type AttributionRisk } from '#lib/privacy/attribution-risk.ts';
import { attributionLine } from '#lib/quotes/attribution-line.ts';
import { mayExportQuote, type QuoteExportRefusal } from '#lib/quotes/may-export-quote.ts';
import type { QuoteStatus } from '#lib/quotes/quote.ts';
import { quoteText } from '#lib/quotes/quote-text.ts';
import { shortenAttribution } from '#lib/quotes/shorten-attribution.ts';
import type { Transcript } from '#lib/transcripts/transcript.ts';
import { listAttributes } from './attributes.ts';
import { listCodes } from './codebook.ts';
import { listCodingsOfProject, type Layers } from './codings.ts';
import type { Database } from './database/schema.ts';
import { listParticipants } from './participants.ts';
import type { Project } from './projects.ts';
import { listQuotes, type KeptQuote } from './quotes.ts';
import { listTranscripts, listWholeTranscripts, type TranscriptInList } from './transcripts.ts';

/** A quote as screens and reports show it: with its words, its place, its attribution and whether it may go out. */
export type ShownQuote = {
	readonly id: string;
	readonly transcriptId: string;
	readonly focusGroupNumber: number;
	readonly focusGroupTitle: string;
	/** Number of the turn in which the quote begins. */
	readonly turnNumber: number;
	readonly text: string;
	/** The codes that the layers asked for gave to some of its words. */
	readonly codes: readonly Code[];
	readonly attributionKeys: readonly string[];
	readonly attribution: string;
	/** Participants who share the attribution. */
	readonly k: number;
	readonly risk: AttributionRisk;
	/** A shorter attribution that enough participants share; only where too few share the present one. */
	readonly shorter:
		{ readonly attributionKeys: readonly string[]; readonly attribution: string; readonly k: number } | undefined;
	readonly isBelowThreshold: boolean;
	readonly status: QuoteStatus;
	readonly chapterId: string | undefined;
	readonly note: string;
	/** Why it may not leave the project; `undefined` when it may. */
	readonly refusal: QuoteExportRefusal | undefined;
};

/** The quotes of a project by focus group and place in the transcript; codes from the layers asked for only. */
export async function listShownQuotes(
	db: Kysely<Database>,
	project: Pick<Project, 'id' | 'smallestCount'>,
	layers: Layers,
	locale: Locale
): Promise<ShownQuote[]> {
	const quotes = await listQuotes(db, project.id);
	if (quotes.length === 0) return [];
	const [transcripts, places, participants, attributes, codes, codings] = await Promise.all([
		listWholeTranscripts(db, project.id),
		listTranscripts(db, project.id),
		listParticipants(db, project.id),
		listAttributes(db, project.id),
		listCodes(db, project.id),
		listCodingsOfProject(db, project.id, layers)
	]);
	const surroundings = { participants, attributes, codes, codings, threshold: project.smallestCount, locale };
	return places.flatMap((place) => {
		const transcript = transcripts.find(({ id }) => id === place.id);
		if (transcript === undefined) return [];
		return quotes
			.filter((quote) => quote.transcriptId === place.id)
			.toSorted((a, b) => startOf(a) - startOf(b))
			.map((quote) => showQuote(quote, transcript, place, surroundings));
	});
}

type Surroundings = {
	readonly participants: readonly Participant[];
	readonly attributes: readonly Attribute[];
	readonly codes: readonly Code[];
	readonly codings: readonly Coding[];
	readonly threshold: number;
	readonly locale: Locale;
};

function showQuote(
	quote: KeptQuote,
	transcript: Transcript,
	place: TranscriptInList,
	{ participants, attributes, codes, codings, threshold, locale }: Surroundings
): ShownQuote {
	const { participant, turnNumber } = speakerOf(quote, transcript, participants);
	const k = attributionK(participant, quote.attributionKeys, participants);
	const isBelowThreshold = isAttributionBlocked(k, threshold);
	const shorter = isBelowThreshold
		? shortenAttribution(participant, quote.attributionKeys, participants, threshold)
		: undefined;
	const mayGoOut = mayExportQuote(quote, participant, participants, attributes, threshold);
	const codeIds = new Set(codings.filter((coding) => isOnQuote(coding, quote)).map(({ codeId }) => codeId));
	return {
		id: quote.id,
		transcriptId: quote.transcriptId,
		focusGroupNumber: place.focusGroupNumber,
		focusGroupTitle: place.title,
		turnNumber,
		text: quoteText(quote.segments, transcript.text),
		codes: codes.filter(({ id }) => codeIds.has(id)),
		attributionKeys: quote.attributionKeys,
		attribution: attributionLine(participant, quote.attributionKeys, attributes, locale),
		k,
		risk: attributionRisk(k),
		shorter: shorter && {
			...shorter,
			attribution: attributionLine(participant, shorter.attributionKeys, attributes, locale)
		},
		isBelowThreshold,
		status: quote.status,
		chapterId: quote.chapterId,
		note: quote.note,
		refusal: mayGoOut.ok ? undefined : mayGoOut.reason
	};
}

function speakerOf(
	quote: KeptQuote,
	{ turns }: Transcript,
	participants: readonly Participant[]
): { readonly participant: Participant; readonly turnNumber: number } {
	for (const position of quote.segments.flatMap((segment) => turnsTouched(turns, segment))) {
		const turn = turns[position];
		if (turn?.speaker.kind !== 'participant') continue;
		const { participantId } = turn.speaker;
		const participant = participants.find(({ id }) => id === participantId);
		if (participant !== undefined) return { participant, turnNumber: turn.number };
	}
	throw new Error('A stored quote holds no words of a participant');
}

function isOnQuote({ passage }: Coding, quote: KeptQuote): boolean {
	return (
		passage.transcriptId === quote.transcriptId &&
		quote.segments.some(({ start, end }) => passage.start < end && start < passage.end)
	);
}

function startOf(quote: KeptQuote): number {
	return quote.segments[0]?.start ?? 0;
}

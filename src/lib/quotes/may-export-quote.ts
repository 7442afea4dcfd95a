import type { Attribute } from '../participants/attribute.ts';
import type { Participant } from '../participants/participant.ts';
import { attributionK } from '../privacy/attribution-k.ts';
import { isAttributionBlocked } from '../privacy/attribution-risk.ts';
import type { Quote } from './quote.ts';

export type QuoteExportRefusal =
	'participant-withdrawn' | 'no-consent-to-quote' | 'not-approved' | 'restricted-attribute' | 'below-threshold';

export type MayExportQuoteResult =
	{ readonly ok: true; readonly k: number } | { readonly ok: false; readonly reason: QuoteExportRefusal };

/**
 * Decides whether a quote may leave the project, and gives the number of participants (k) who share its attribution.
 * Consent is asked again, because it can have changed since the quote was chosen. `attributes` are those of the project;
 * an attribution with a restricted one, or with one that is not among them, stays in. `threshold` is the project's.
 */
export function mayExportQuote(
	quote: Quote,
	participant: Participant,
	participants: readonly Participant[],
	attributes: readonly Attribute[],
	threshold: number
): MayExportQuoteResult {
	if (participant.consent.status === 'withdrawn') return { ok: false, reason: 'participant-withdrawn' };
	if (!participant.consent.quote) return { ok: false, reason: 'no-consent-to-quote' };
	if (quote.status !== 'approved' && quote.status !== 'in-chapter') return { ok: false, reason: 'not-approved' };
	const isAttributable = (key: string): boolean =>
		attributes.some((attribute) => attribute.key === key && !attribute.isRestricted);
	if (!quote.attributionKeys.every(isAttributable)) return { ok: false, reason: 'restricted-attribute' };
	const k = attributionK(participant, quote.attributionKeys, participants);
	return isAttributionBlocked(k, threshold) ? { ok: false, reason: 'below-threshold' } : { ok: true, k };
}

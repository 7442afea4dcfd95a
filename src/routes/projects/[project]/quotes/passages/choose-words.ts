import { m } from '#lib/paraglide/messages.js';
import type { AddQuoteRefusal } from '#lib/server/add-quote.ts';

/** Why a passage cannot be a quote, in a sentence. */
export const chooseWords: Readonly<Record<AddQuoteRefusal, () => string>> = {
	'empty-passage': m.quotes_not_chosen_empty_passage,
	'outside-transcript': m.quotes_not_chosen_outside_transcript,
	'overlapping-segments': m.quotes_not_chosen_overlapping_segments,
	'moderator-turn': m.quotes_not_chosen_moderator_turn,
	'several-participants': m.quotes_not_chosen_several_participants,
	'no-participant': m.quotes_not_chosen_no_participant,
	'participant-withdrawn': m.quotes_not_chosen_participant_withdrawn,
	'no-consent-to-quote': m.quotes_not_chosen_no_consent_to_quote,
	'already-chosen': m.quotes_not_chosen_already_chosen,
	'text-changed': m.quotes_not_chosen_text_changed
};

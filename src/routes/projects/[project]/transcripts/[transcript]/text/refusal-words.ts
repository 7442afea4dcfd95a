import { m } from '#lib/paraglide/messages.js';
import type { RedactRefusal } from '#lib/server/redact-transcript.ts';
import type { UndoTextEditRefusal } from '#lib/server/undo-text-edit.ts';

/** Why the text could not be changed, in words. */
export const textRefusalWords: Readonly<Record<RedactRefusal, () => string>> = {
	'nothing-to-replace': m.privacy_refused_nothing,
	overlapping: m.privacy_refused_overlapping,
	'outside-turn': m.privacy_refused_outside_turn,
	'splits-character': m.privacy_refused_outside_turn,
	'turn-would-be-empty': m.privacy_refused_turn_empty,
	'replacement-too-long': m.privacy_refused_too_long,
	'leaves-nothing-of-a-coding': m.privacy_refused_leaves_nothing,
	'text-changed': m.privacy_refused_text_changed,
	'not-found': m.shell_not_found
};

export const undoRefusalWords: Readonly<Record<UndoTextEditRefusal, () => string>> = {
	'not-found': m.shell_not_found,
	'already-undone': m.privacy_undo_already,
	purged: m.privacy_undo_purged,
	'edited-since': m.privacy_undo_edited_since,
	'part-of-a-withdrawal': m.privacy_undo_part_of_withdrawal
};

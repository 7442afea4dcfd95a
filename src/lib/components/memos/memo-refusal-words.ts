import { m } from '#lib/paraglide/messages.js';
import type { MemoRefusal } from './memo-acts.ts';

/** Why a memo was not saved; the words themselves are still in the field. */
export const memoRefusalWords = {
	'no-connection': m.memos_refused_no_connection,
	'not-found': m.memos_refused_not_found,
	'not-yours': m.memos_refused_not_yours,
	'id-taken': m.memos_refused_id_taken,
	empty: m.memos_refused_empty,
	'too-long': m.memos_refused_too_long,
	'text-changed': m.memos_refused_text_changed,
	outside: m.memos_refused_text_changed
} as const satisfies Record<MemoRefusal, () => string>;

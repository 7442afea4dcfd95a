import type { LiveKind } from '#lib/coding/live-event.ts';
import { may, type Right } from '#lib/project/may.ts';
import type { Act, StoredEvent } from '../events.ts';
import type { Member } from '../members.ts';
import { parseTraced } from '../traced/traced.ts';

type Sight = {
	readonly kind: LiveKind;
	/** What somebody who did not do it must be allowed, to be told of it. */
	readonly right: Right;
};

const layers = { kind: 'layers', right: 'see-all-layers' } as const;
const codebook = { kind: 'codebook', right: 'read-project' } as const;
/** That somebody writes says what they think about; leads see every memo, and with them what is written on codes. */
const memos = { kind: 'memos', right: 'see-all-layers' } as const;
const texts = { kind: 'texts', right: 'read-project' } as const;
const guide = { kind: 'guide', right: 'read-project' } as const;
const people = { kind: 'people', right: 'describe-participants' } as const;
/** A quote that somebody chose tells what they were reading. */
const quotes = { kind: 'quotes', right: 'see-all-layers' } as const;
const findings = { kind: 'findings', right: 'read-project' } as const;
const team = { kind: 'project', right: 'manage-project' } as const;

/** What is told of each act, and to whom: in blind coding nobody learns what others code, read or how much they do. */
export const sightOfActs: Readonly<Record<Act, Sight>> = {
	'make-project': { kind: 'project', right: 'read-project' },
	'change-project': { kind: 'project', right: 'read-project' },
	'invite-member': team,
	'withdraw-invitation': team,
	'join-project': team,
	'change-role': team,
	'remove-member': team,
	'import-transcript': texts,
	'describe-participant': people,
	'describe-participants': people,
	'describe-group': people,
	'record-consent': people,
	'rename-participant': people,
	'add-attribute': people,
	'change-attributes': people,
	'turn-on-attribute': people,
	'turn-off-attribute': people,
	'set-retention': people,
	'add-code': codebook,
	'add-codes': codebook,
	'change-code': codebook,
	'move-code': codebook,
	'archive-code': codebook,
	'restore-code': codebook,
	'merge-codes': codebook,
	'put-words-aside': codebook,
	'apply-code': layers,
	'remove-coding': layers,
	recode: layers,
	'move-coding-end': layers,
	'split-coding': layers,
	'join-codings': layers,
	'mark-coding': layers,
	'look-again': layers,
	'split-code': layers,
	'mark-as-read': layers,
	'unmark-as-read': layers,
	'mark-turn': layers,
	'unmark-turn': layers,
	'write-memo': memos,
	'change-memo': memos,
	'remove-memo': memos,
	'export-memos': memos,
	undo: layers,
	redo: layers,
	'import-findings': findings,
	'add-theme': findings,
	'change-theme': findings,
	'remove-theme': findings,
	'add-chapter': quotes,
	'choose-quote': quotes,
	'change-quote': quotes,
	'remove-quote': quotes,
	'export-quotes': quotes,
	'export-passages': quotes,
	'save-query': quotes,
	'remove-query': quotes,
	'add-guide-question': guide,
	'change-guide-question': guide,
	'remove-guide-question': guide,
	'mark-question': guide,
	'redact-text': texts,
	'correct-text': texts,
	'undo-text-edit': texts,
	'purge-words': texts,
	'withdraw-participant': people,
	'undo-withdrawal': people,
	'add-known-names': people
};

/** Acts on people that change texts: whoever reads must read again, without learning what happened or to whom. */
export const changesTexts: ReadonlySet<string> = new Set<Act>(['withdraw-participant', 'undo-withdrawal']);

type Done = Pick<StoredEvent, 'act' | 'before' | 'after'>;

/**
 * Taking back an act on the codebook is told as that act is. An act that this program does not know is told to leads only.
 */
export function sightOf({ act, before, after }: Done): Sight {
	if (turningActs.has(act) && isOnCodes(before, after)) return codebook;
	return isKnown(act) ? sightOfActs[act] : team;
}

const turningActs: ReadonlySet<string> = new Set<Act>(['undo', 'redo']);

function isOnCodes(before: string | null, after: string | null): boolean {
	return [before, after].some((told) => (parseTraced(told).codes ?? []).length > 0);
}

/** Own acts always, so that another tab of the same person keeps up. */
export function maySeeEvent(
	{ id, role }: Pick<Member, 'id' | 'role'>,
	event: Done & { readonly memberId: string }
): boolean {
	return event.memberId === id || may(role, sightOf(event).right);
}

/** The acts of others that a member may be told of in any form. */
export function actsToldTo({ role }: Pick<Member, 'role'>): string[] {
	return Object.entries(sightOfActs).flatMap(([act, { right }]) =>
		may(role, right) || changesTexts.has(act) || turningActs.has(act) ? [act] : []
	);
}

function isKnown(act: string): act is Act {
	return Object.hasOwn(sightOfActs, act);
}

import type { Act } from '../events.ts';

/** What the acts of a project are about, as the history groups them. */
export const actKinds = [
	'codings',
	'reading',
	'memos',
	'codebook',
	'transcripts',
	'guide',
	'people',
	'quotes',
	'findings',
	'members',
	'turning-back'
] as const;
export type ActKind = (typeof actKinds)[number];

export const kindOfAct = {
	'make-project': 'members',
	'change-project': 'members',
	'invite-member': 'members',
	'withdraw-invitation': 'members',
	'join-project': 'members',
	'change-role': 'members',
	'remove-member': 'members',
	'import-transcript': 'transcripts',
	'redact-text': 'transcripts',
	'correct-text': 'transcripts',
	'undo-text-edit': 'transcripts',
	'purge-words': 'people',
	'describe-participant': 'people',
	'describe-participants': 'people',
	'describe-group': 'people',
	'record-consent': 'people',
	'rename-participant': 'people',
	'add-attribute': 'people',
	'change-attributes': 'people',
	'turn-on-attribute': 'people',
	'turn-off-attribute': 'people',
	'set-retention': 'people',
	'withdraw-participant': 'people',
	'undo-withdrawal': 'people',
	'add-known-names': 'people',
	'add-code': 'codebook',
	'add-codes': 'codebook',
	'change-code': 'codebook',
	'move-code': 'codebook',
	'archive-code': 'codebook',
	'restore-code': 'codebook',
	'merge-codes': 'codebook',
	'put-words-aside': 'codebook',
	'apply-code': 'codings',
	'remove-coding': 'codings',
	recode: 'codings',
	'move-coding-end': 'codings',
	'split-coding': 'codings',
	'join-codings': 'codings',
	'mark-coding': 'codings',
	'look-again': 'codings',
	'split-code': 'codings',
	'mark-as-read': 'reading',
	'unmark-as-read': 'reading',
	'mark-turn': 'codings',
	'unmark-turn': 'codings',
	'write-memo': 'memos',
	'change-memo': 'memos',
	'remove-memo': 'memos',
	'export-memos': 'memos',
	'import-findings': 'findings',
	'add-theme': 'findings',
	'change-theme': 'findings',
	'remove-theme': 'findings',
	'add-chapter': 'quotes',
	'choose-quote': 'quotes',
	'change-quote': 'quotes',
	'remove-quote': 'quotes',
	'export-quotes': 'quotes',
	'export-passages': 'quotes',
	'save-query': 'quotes',
	'remove-query': 'quotes',
	'add-guide-question': 'guide',
	'change-guide-question': 'guide',
	'remove-guide-question': 'guide',
	'mark-question': 'guide',
	undo: 'turning-back',
	redo: 'turning-back'
} as const satisfies Record<Act, ActKind>;

/** What everybody in a project may know of everybody: it says nothing of how others code, read or think. */
const openKinds: readonly ActKind[] = ['codebook', 'transcripts', 'guide'];

export function actsOfKinds(kinds: readonly ActKind[]): Act[] {
	return allActs.filter((act) => kinds.includes(kindOfAct[act]));
}

export function isAct(stored: string): stored is Act {
	return allActs.some((act) => act === stored);
}

const allActs = Object.keys(kindOfAct).filter((act): act is Act => act in kindOfAct);

export const openActs: readonly Act[] = actsOfKinds(openKinds);

/** The acts on the codebook, as the audit trail names them. */
export const codebookActs = [
	'add-code',
	'add-codes',
	'change-code',
	'move-code',
	'archive-code',
	'restore-code',
	'merge-codes'
] as const;

export type CodebookAct = (typeof codebookActs)[number];

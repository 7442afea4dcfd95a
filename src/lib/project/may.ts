import type { Role } from './role.ts';

/** Everything a member can do in a project, and which roles may do it. The one table of rights. */
export const rights = {
	'read-project': ['lead', 'coder', 'report-writer'],
	'read-transcripts': ['lead', 'coder', 'report-writer'],
	'code-in-own-layer': ['lead', 'coder'],
	'see-all-layers': ['lead'],
	'change-codebook': ['lead', 'coder'],
	'merge-codes': ['lead'],
	'compare-coders': ['lead'],
	'see-crosstab': ['lead', 'coder', 'report-writer'],
	'import-findings': ['lead'],
	'write-readings': ['lead', 'report-writer'],
	'write-memos': ['lead', 'coder', 'report-writer'],
	'choose-quotes': ['lead', 'coder', 'report-writer'],
	'export-quotes': ['lead', 'coder', 'report-writer'],
	'import-transcripts': ['lead'],
	'redact-text': ['lead', 'coder'],
	'change-guide': ['lead', 'coder'],
	'describe-participants': ['lead'],
	'manage-project': ['lead']
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof rights;

export function may(role: Role, right: Right): boolean {
	const holders: readonly Role[] = rights[right];
	return holders.includes(role);
}

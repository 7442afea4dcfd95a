/** How far a coder is with a transcript. Read to the end and left uncoded is done, and differs from not started. */
export type CoderProgress =
	| { readonly kind: 'not-started' }
	| { readonly kind: 'coding'; readonly codingCount: number }
	| { readonly kind: 'read'; readonly codingCount: number };

export function coderProgress(codingCount: number, isRead: boolean): CoderProgress {
	if (isRead) return { kind: 'read', codingCount };
	return codingCount > 0 ? { kind: 'coding', codingCount } : { kind: 'not-started' };
}

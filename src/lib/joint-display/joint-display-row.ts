/** How talk and survey relate. `silent`: the monitor did not ask. */
export type Reading = 'convergent' | 'divergent' | 'expands' | 'silent';

export const readings = ['convergent', 'divergent', 'expands', 'silent'] as const satisfies readonly Reading[];

/** One theme of the joint display: codes, the finding beside them, and the researcher's reading of the two together. */
export type JointDisplayRow = {
	readonly id: string;
	readonly title: string;
	readonly codeIds: readonly string[];
	/** The finding that is mapped to this theme, if there is one. */
	readonly findingId: string | undefined;
	/** `undefined` until somebody has written one. */
	readonly reading: Reading | undefined;
	/** The meta-inference, in the researcher's words; may be empty. */
	readonly note: string;
	readonly quoteId: string | undefined;
};

export type JointDisplayRefusal =
	'title-missing' | 'title-too-long' | 'codes-missing' | 'note-too-long' | 'silent-with-finding';

export type JointDisplayRowResult =
	{ readonly ok: true; readonly row: JointDisplayRow } | { readonly ok: false; readonly reason: JointDisplayRefusal };

export const longestTitle = 120;
export const longestNote = 2000;

/** Decides whether a row may be kept, and as what. The survey is silent only where no finding is mapped. */
export function checkJointDisplayRow(row: JointDisplayRow): JointDisplayRowResult {
	const title = row.title.trim().replace(/\s+/g, ' ');
	const note = row.note.trim();
	if (title === '') return { ok: false, reason: 'title-missing' };
	if (title.length > longestTitle) return { ok: false, reason: 'title-too-long' };
	if (row.codeIds.length === 0) return { ok: false, reason: 'codes-missing' };
	if (note.length > longestNote) return { ok: false, reason: 'note-too-long' };
	if (row.reading === 'silent' && row.findingId !== undefined) return { ok: false, reason: 'silent-with-finding' };
	return { ok: true, row: { ...row, title, note } };
}

/** A focus group as it is named and placed. */
export type NamedGroup = {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly institutionId: string | undefined;
};

export const longestTitle = 120;
export const highestNumber = 999;

export type GroupRefusal =
	'no-such-subject' | 'no-such-number' | 'number-taken' | 'title-empty' | 'title-too-long' | 'no-such-institution';

export type DescribeGroupResult =
	{ readonly ok: true; readonly group: NamedGroup } | { readonly ok: false; readonly reason: GroupRefusal };

/** Decides whether a focus group can have this number, title and institution; a number belongs to one group. */
export function describeGroup(
	groups: readonly NamedGroup[],
	institutionIds: readonly string[],
	stated: NamedGroup
): DescribeGroupResult {
	if (!groups.some(({ id }) => id === stated.id)) return { ok: false, reason: 'no-such-subject' };
	const isNumber = Number.isInteger(stated.number) && stated.number >= 1 && stated.number <= highestNumber;
	if (!isNumber) return { ok: false, reason: 'no-such-number' };
	if (groups.some(({ id, number }) => id !== stated.id && number === stated.number)) {
		return { ok: false, reason: 'number-taken' };
	}
	const title = tidyName(stated.title);
	if (title === '') return { ok: false, reason: 'title-empty' };
	if (title.length > longestTitle) return { ok: false, reason: 'title-too-long' };
	if (stated.institutionId !== undefined && !institutionIds.includes(stated.institutionId)) {
		return { ok: false, reason: 'no-such-institution' };
	}
	return { ok: true, group: { ...stated, title } };
}

/** Composed letters, single blanks, none at the ends. */
export function tidyName(written: string): string {
	return written
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
}

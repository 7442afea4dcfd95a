import type { Code } from './code.ts';
import { codeNameRefusal, tidyCodeName, type CodeNameRefusal } from './code-name.ts';
import { isAbbreviationTaken } from './may-stand.ts';

/** In UTF-16 units. */
export const longestAbbreviation = 16;
/** In UTF-16 units: about four pages, far more than a definition that coders keep in mind. */
export const longestCodeText = 8000;

/** What the page of a code lets its readers write. */
export type CodeChange = Pick<Code, 'name' | 'abbreviation' | 'hue' | 'definition' | 'useFor' | 'notFor' | 'example'>;

export type ChangeCodeRefusal =
	CodeNameRefusal | 'archived' | 'abbreviation-too-long' | 'abbreviation-taken' | 'text-too-long';

export type ChangeCodeResult =
	{ readonly ok: true; readonly code: Code } | { readonly ok: false; readonly reason: ChangeCodeRefusal };

/**
 * Decides whether a code may get other words or another hue. Its codings stay: they belong to the code, not to its name.
 * Numbering the new version is for whoever stores it, since a version that was taken back keeps its number.
 */
export function changeCode(codes: readonly Code[], code: Code, change: CodeChange): ChangeCodeResult {
	const changed: Code = {
		...code,
		name: tidyCodeName(change.name),
		abbreviation: change.abbreviation.trim(),
		hue: change.hue,
		definition: tidyText(change.definition),
		useFor: tidyText(change.useFor),
		notFor: tidyText(change.notFor),
		example: tidyText(change.example)
	};
	if (code.isArchived) return { ok: false, reason: 'archived' };
	const refusal = codeNameRefusal(codes, changed) ?? abbreviationRefusal(codes, changed);
	if (refusal !== undefined) return { ok: false, reason: refusal };
	const texts = [changed.definition, changed.useFor, changed.notFor, changed.example];
	if (texts.some((text) => text.length > longestCodeText)) return { ok: false, reason: 'text-too-long' };
	return { ok: true, code: changed };
}

function abbreviationRefusal(codes: readonly Code[], changed: Code): ChangeCodeRefusal | undefined {
	if (changed.abbreviation.length > longestAbbreviation) return 'abbreviation-too-long';
	return isAbbreviationTaken(codes, changed) ? 'abbreviation-taken' : undefined;
}

/** Browsers send line ends as CRLF. */
function tidyText(text: string): string {
	return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

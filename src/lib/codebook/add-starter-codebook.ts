import { addCode } from './add-code.ts';
import type { Code } from './code.ts';

/** A code that comes with the program, in one language. Its abbreviation tells it apart, and names its parent. */
export type StarterCode = Pick<Code, 'id' | 'name' | 'abbreviation' | 'definition' | 'useFor' | 'notFor'> & {
	readonly parentAbbreviation: string | undefined;
};

/**
 * The starter codes that a codebook does not have yet, parents before children. Left out is what has the abbreviation of
 * a code that is there, archived or not, or the name of a code in the same place, and what would stand under an archived code.
 */
export function addStarterCodebook(codes: readonly Code[], starterCodes: readonly StarterCode[]): Code[] {
	const added: Code[] = [];
	for (const { parentAbbreviation, ...newCode } of starterCodes) {
		const known = [...codes, ...added];
		if (known.some((code) => code.abbreviation === newCode.abbreviation)) continue;
		const parent = known.find((code) => code.abbreviation === parentAbbreviation);
		if (parent === undefined && parentAbbreviation !== undefined) continue;
		const result = addCode(known, parent, newCode);
		if (result.ok) added.push(result.code);
	}
	return added;
}

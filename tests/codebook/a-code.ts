import type { Code } from '#lib/codebook/code.ts';

/** A code at the top of the codebook, with what a test says otherwise. */
export function aCode(id: string, otherwise: Partial<Code> = {}): Code {
	return {
		id,
		parentId: undefined,
		name: id,
		abbreviation: '',
		hue: 1,
		definition: '',
		useFor: '',
		notFor: '',
		example: '',
		position: 0,
		isArchived: false,
		version: 1,
		...otherwise
	};
}

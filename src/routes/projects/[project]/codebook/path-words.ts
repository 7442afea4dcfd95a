import type { Code } from '#lib/codebook/code.ts';
import { codePath } from '#lib/codebook/code-path.ts';

/** The place of a code in words: `Melden › Opvolging`. */
export function pathWords(codes: readonly Code[], code: Code): string {
	return codePath(codes, code)
		.map(({ name }) => name)
		.join(' › ');
}

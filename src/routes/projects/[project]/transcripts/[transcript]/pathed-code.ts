import type { Code } from '#lib/codebook/code.ts';

/** A code with the names of the codes above it, such as `Melden › Opvolging`. */
export type PathedCode = Code & { readonly path: string };

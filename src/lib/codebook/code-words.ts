import type { Code } from './code.ts';

/** What a code says: each change of it is a version of its own. */
export type CodeWords = Pick<Code, 'name' | 'definition' | 'useFor' | 'notFor' | 'example'>;

/** Whether two versions say the same to the letter. */
export function saySame(one: CodeWords, other: CodeWords): boolean {
	return meanSame(one, other) && one.example === other.example;
}

/** Whether a coding given under one would have been given under the other: an example more changes no meaning. */
export function meanSame(one: Omit<CodeWords, 'example'>, other: Omit<CodeWords, 'example'>): boolean {
	return (
		one.name === other.name &&
		one.definition === other.definition &&
		one.useFor === other.useFor &&
		one.notFor === other.notFor
	);
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Settings = {
	readonly baseLocale: string;
	readonly locales: readonly string[];
	readonly 'plugin.inlang.messageFormat': { readonly pathPattern: readonly string[] };
};

const source = join(import.meta.dirname, '..', 'src');
const settings: Settings = JSON.parse(readFileSync(join(source, 'project.inlang', 'settings.json'), 'utf8'));
const { baseLocale, locales } = settings;
const patterns = settings['plugin.inlang.messageFormat'].pathPattern;
const catalogue = (pattern: string, locale: string) => join(source, pattern.replace('{locale}', locale));

describe.each(patterns)('the messages of %s', (pattern) => {
	it('exist in every language', () => {
		expect(locales.filter((locale) => !existsSync(catalogue(pattern, locale)))).toEqual([]);
	});

	it.each(locales)('have a key once in %s, in small letters and underscores', (locale) => {
		const keys = writtenKeys(catalogue(pattern, locale));
		expect(keys).toEqual([...new Set(keys)]);
		expect(keys.filter((key) => !/^\$schema$|^[a-z][a-z0-9_]*$/.test(key))).toEqual([]);
	});

	it.each(locales)('say in %s the same things, with the same parameters', (locale) => {
		const words = readMessages(catalogue(pattern, locale));
		const baseWords = readMessages(catalogue(pattern, baseLocale));
		expect(Object.keys(words).sort()).toEqual(Object.keys(baseWords).sort());
		for (const [key, message] of Object.entries(words)) {
			expect({ [key]: parametersOf(message) }).toEqual({ [key]: parametersOf(baseWords[key]) });
			expect(JSON.stringify(message), `${key} in ${locale}`).not.toMatch(/^"\s*"$/);
		}
	});
});

it('defines no key in two rooms', () => {
	const keys = patterns
		.flatMap((pattern) => writtenKeys(catalogue(pattern, baseLocale)))
		.filter((key) => key !== '$schema');
	expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it.each(locales)('reads every catalogue in the folder of %s', (locale) => {
	const files = readdirSync(join(source, 'messages', locale)).map((name) => join(source, 'messages', locale, name));
	expect(files.sort()).toEqual(patterns.map((pattern) => catalogue(pattern, locale)).sort());
});

function readMessages(path: string): Record<string, unknown> {
	return JSON.parse(readFileSync(path, 'utf8'));
}

/** The outermost keys as they are written; JSON.parse would keep only the last of two equal ones. */
function writtenKeys(path: string): string[] {
	const keys: string[] = [];
	let depth = 0;
	for (const [token, key] of readFileSync(path, 'utf8').matchAll(
		/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}[\]]/g
	)) {
		if (token === '{' || token === '[') depth += 1;
		else if (token === '}' || token === ']') depth -= 1;
		else if (key !== undefined && depth === 1) keys.push(key);
	}
	return keys;
}

/** The `{name}` parameters in all forms of a message, each once. */
function parametersOf(message: unknown): string[] {
	return [...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

import { randomBytes, timingSafeEqual } from 'node:crypto';

const key = Symbol.for('duiding.setupToken');
const holder: typeof globalThis & { [key]?: string } = globalThis;

/** The random token of this start, under which the first account can be made. It is kept in memory only. */
export function setupToken(): string {
	holder[key] ??= randomBytes(24).toString('base64url');
	return holder[key];
}

export function isSetupToken(token: string): boolean {
	const given = Buffer.from(token);
	const expected = Buffer.from(setupToken());
	return given.length === expected.length && timingSafeEqual(given, expected);
}

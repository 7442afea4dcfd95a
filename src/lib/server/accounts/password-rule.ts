import { dictionary } from '@zxcvbn-ts/language-common';

export type PasswordRefusal = 'password-too-short' | 'password-too-long' | 'password-too-common';

/** Passwords in the order in which they turn up in published leaks, the commonest first; the whole list is refused. */
const commonPasswords = new Set(dictionary['passwords']);

/** Only length and frequency count: any characters are welcome, so that a sentence can be a password. */
export function refusePassword(password: string): PasswordRefusal | undefined {
	const length = [...password].length;
	if (length < 12) return 'password-too-short';
	if (length > 128) return 'password-too-long';
	if (isCommon(password.toLowerCase())) return 'password-too-common';
	return undefined;
}

/** A short common password said twice or more is as easy to guess as the password itself. */
function isCommon(password: string): boolean {
	if (commonPasswords.has(password)) return true;
	const repeated = /^(.{1,10}?)\1+$/.exec(password);
	return repeated?.[1] !== undefined && (repeated[1].length === 1 || commonPasswords.has(repeated[1]));
}

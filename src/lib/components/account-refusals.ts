import { m } from '#lib/paraglide/messages.js';

/** Why an account cannot be made or a password cannot be set, in words. */
export const accountRefusals = {
	'name-missing': m.accounts_name_missing,
	'name-too-long': m.accounts_name_too_long,
	'email-not-an-address': m.accounts_email_not_an_address,
	'email-taken': m.accounts_email_taken,
	'password-too-short': m.accounts_password_too_short,
	'password-too-long': m.accounts_password_too_long,
	'password-too-common': m.accounts_password_too_common
} as const satisfies Record<string, () => string>;

export type AccountRefusal = keyof typeof accountRefusals;

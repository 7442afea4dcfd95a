import { normalEmail } from './accounts.ts';
import { refusePassword, type PasswordRefusal } from './password-rule.ts';

export type NewAccount = { readonly name: string; readonly email: string; readonly password: string };

export type NewAccountRefusal = 'name-missing' | 'name-too-long' | 'email-not-an-address' | PasswordRefusal;

export type ReadNewAccountResult =
	| { readonly ok: true; readonly account: NewAccount }
	| { readonly ok: false; readonly reason: NewAccountRefusal; readonly name: string; readonly email: string };

const longestName = 80;
const longestEmail = 254;

/** What somebody filled in to make an account. An address only has to look like one: no mail is ever sent to it. */
export function readNewAccount(form: FormData): ReadNewAccountResult {
	const name = textOf(form, 'name').trim().replace(/\s+/g, ' ');
	const email = normalEmail(textOf(form, 'email'));
	const password = textOf(form, 'password');
	const reason = refuseName(name) ?? refuseEmail(email) ?? refusePassword(password);
	return reason === undefined ? { ok: true, account: { name, email, password } } : { ok: false, reason, name, email };
}

function refuseName(name: string): NewAccountRefusal | undefined {
	if (name === '') return 'name-missing';
	return name.length > longestName ? 'name-too-long' : undefined;
}

function refuseEmail(email: string): NewAccountRefusal | undefined {
	return email.length <= longestEmail && /^[^\s@]+@[^\s@]+$/.test(email) ? undefined : 'email-not-an-address';
}

function textOf(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

import { error } from '@sveltejs/kit';
import type { Account } from './accounts/accounts.ts';
import type { Member } from './members.ts';
import type { Project } from './projects.ts';

/** The member who asks, and the project. Routes under `/projects/[project]` are only reached by members. */
export function askingMember(locals: App.Locals): { readonly member: Member; readonly project: Project } {
	if (locals.member === undefined || locals.project === undefined) error(404);
	return { member: locals.member, project: locals.project };
}

/** The account that asks. Routes behind sign-in are only reached with one. */
export function askingAccount(locals: App.Locals): { readonly account: Account; readonly sessionSecret: string } {
	if (locals.account === undefined || locals.sessionSecret === undefined) error(404);
	return { account: locals.account, sessionSecret: locals.sessionSecret };
}

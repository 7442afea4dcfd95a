import type { Account } from '#lib/server/accounts/accounts.ts';
import type { Member } from '#lib/server/members.ts';
import type { Project } from '#lib/server/projects.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Number of the occurrence in the log, to quote when asking for help. */
			reference?: string;
		}
		interface Locals {
			requestId: string;
			theme: 'light' | 'dark' | 'system';
			account?: Account;
			sessionSecret?: string;
			member?: Member;
			project?: Project;
		}
	}
}

export {};

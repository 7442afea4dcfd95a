import { m } from '#lib/paraglide/messages.js';
import type { Role } from '#lib/project/role.ts';

/** What each role is called. */
export const roleWords = {
	lead: m.shell_role_lead,
	coder: m.shell_role_coder,
	'report-writer': m.shell_role_report_writer
} as const satisfies Record<Role, () => string>;

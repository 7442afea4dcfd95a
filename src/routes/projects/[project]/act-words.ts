import { m } from '#lib/paraglide/messages.js';
import type { Act } from '#lib/server/events.ts';

/** What a member did, as it follows the name: "Noor added a code". */
export const actWords = {
	'make-project': m.project_act_make_project,
	'change-project': m.project_act_change_project,
	'invite-member': m.project_act_invite_member,
	'withdraw-invitation': m.project_act_withdraw_invitation,
	'join-project': m.project_act_join_project,
	'change-role': m.project_act_change_role,
	'remove-member': m.project_act_remove_member,
	'import-transcript': m.project_act_import_transcript,
	'describe-participant': m.project_act_describe_participant,
	'add-code': m.project_act_add_code,
	'change-code': m.project_act_change_code,
	'move-code': m.project_act_move_code,
	'archive-code': m.project_act_archive_code,
	'restore-code': m.project_act_restore_code,
	'apply-code': m.project_act_apply_code,
	'remove-coding': m.project_act_remove_coding,
	'mark-as-read': m.project_act_mark_as_read,
	'unmark-as-read': m.project_act_unmark_as_read,
	'import-findings': m.project_act_import_findings,
	'add-theme': m.project_act_add_theme,
	'change-theme': m.project_act_change_theme,
	'remove-theme': m.project_act_remove_theme,
	'add-chapter': m.project_act_add_chapter,
	'choose-quote': m.project_act_choose_quote,
	'change-quote': m.project_act_change_quote,
	'remove-quote': m.project_act_remove_quote,
	'export-quotes': m.project_act_export_quotes,
	undo: m.project_act_undo
} as const satisfies Record<Act, () => string>;

import { m } from '#lib/paraglide/messages.js';
import type { Right } from '#lib/project/may.ts';

/** What each right lets a member do, in words. */
export const rightWords = {
	'read-project': m.project_right_read_project,
	'read-transcripts': m.project_right_read_transcripts,
	'code-in-own-layer': m.project_right_code_in_own_layer,
	'see-all-layers': m.project_right_see_all_layers,
	'change-codebook': m.project_right_change_codebook,
	'merge-codes': m.project_right_merge_codes,
	'compare-coders': m.project_right_compare_coders,
	'see-crosstab': m.project_right_see_crosstab,
	'import-findings': m.project_right_import_findings,
	'write-readings': m.project_right_write_readings,
	'write-memos': m.memos_right_write,
	'choose-quotes': m.project_right_choose_quotes,
	'export-quotes': m.project_right_export_quotes,
	'import-transcripts': m.project_right_import_transcripts,
	'redact-text': m.project_right_redact_text,
	'change-guide': m.project_right_change_guide,
	'describe-participants': m.project_right_describe_participants,
	'manage-project': m.project_right_manage_project
} as const satisfies Record<Right, () => string>;

import type { FindingsRefusal } from '#lib/import/monitor-findings-csv.ts';
import { m } from '#lib/paraglide/messages.js';

export type ImportRefusal = FindingsRefusal | 'no-file';

export const refusalWords: Readonly<Record<ImportRefusal, (inputs: { column: string }) => string>> = {
	'no-file': m.monitor_refused_no_file,
	'empty-file': m.monitor_refused_empty_file,
	'too-large': m.monitor_refused_too_large,
	'not-text': m.monitor_refused_not_text,
	'broken-quotes': m.monitor_refused_broken_quotes,
	'missing-column': m.monitor_refused_missing_column,
	'wrong-number-of-fields': m.monitor_refused_wrong_number_of_fields,
	'empty-field': m.monitor_refused_empty_field,
	'not-a-year': m.monitor_refused_not_a_year,
	'not-a-number': m.monitor_refused_not_a_number,
	'unknown-certainty': m.monitor_refused_unknown_certainty,
	'unknown-direction': m.monitor_refused_unknown_direction,
	'duplicate-finding': m.monitor_refused_duplicate_finding
};

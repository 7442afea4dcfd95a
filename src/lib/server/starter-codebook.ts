import { v7 as uuidV7 } from 'uuid';
import { csvRows } from '#lib/import/csv-rows.ts';
import type { StarterCode } from '#lib/codebook/add-starter-codebook.ts';
import type { Locale } from '#lib/participants/label.ts';
import starterCodebook from './monitor/material/starter-codebook.csv?raw';

/** The codebook on safety in vocational education that comes with the program: each call makes codes with new ids. */
export function starterCodes(locale: Locale): StarterCode[] {
	return csvRows<StarterRow>(starterCodebook).map((row) => ({
		id: uuidV7(),
		abbreviation: row.code_id,
		parentAbbreviation: row.parent_id === '' ? undefined : row.parent_id,
		name: row[`name_${locale}`],
		definition: row[`definition_${locale}`],
		useFor: row[`include_${locale}`],
		notFor: row[`exclude_${locale}`]
	}));
}

type StarterRow = {
	readonly code_id: string;
	readonly parent_id: string;
} & { readonly [column in `${'name' | 'definition' | 'include' | 'exclude'}_${Locale}`]: string };

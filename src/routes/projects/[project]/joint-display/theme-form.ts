import { checkJointDisplayRow, readings, type JointDisplayRow } from '#lib/joint-display/joint-display-row.ts';
import type { ThemeRefusal } from './joint-display-words.ts';

/** Reads what the form of a theme asks for; whether its codes, finding and quote exist is the caller's to check. */
export function readTheme(
	form: FormData,
	rowId: string
): { ok: true; row: JointDisplayRow } | { ok: false; reason: ThemeRefusal } {
	const writtenReading = String(form.get('reading') ?? '');
	const reading = readings.find((known) => known === writtenReading);
	if (reading === undefined && writtenReading !== '') return { ok: false, reason: 'unknown-reading' };
	return checkJointDisplayRow({
		id: rowId,
		title: String(form.get('title') ?? ''),
		codeIds: [...new Set(form.getAll('code').map(String))],
		findingId: String(form.get('finding') ?? '') || undefined,
		reading,
		note: String(form.get('note') ?? ''),
		quoteId: String(form.get('quote') ?? '') || undefined
	});
}

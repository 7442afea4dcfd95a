/** What a form says in a field; nothing where it says nothing, or sends a file. */
export function textIn(form: FormData, field: string): string {
	const value = form.get(field);
	return typeof value === 'string' ? value : '';
}

/** What a form says in each of the fields with one name, in their order. */
export function textsIn(form: FormData, field: string): string[] {
	return form.getAll(field).filter((value) => typeof value === 'string');
}

export function isTicked(form: FormData, field: string): boolean {
	return form.get(field) === 'yes';
}

/** The day it is now where the server stands, as `2026-03-12`. */
export function today(): string {
	const now = new Date();
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

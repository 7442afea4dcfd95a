/** The path to go to after a form, as long as it lies on this site; otherwise the start. */
export function ownPath(asked: unknown): string {
	if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked)) return '/';
	const target = new URL(asked, 'http://own.invalid');
	return target.host === 'own.invalid' ? target.pathname + target.search : '/';
}

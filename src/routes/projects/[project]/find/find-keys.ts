/** What a key asks for on the results. Single letters count outside text fields and dialogs only. */
export type FindKey = 'next' | 'previous' | 'select' | 'quote' | 'context' | 'save' | 'words';

export function findKey(event: KeyboardEvent): FindKey | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
	const { target } = event;
	if (!(target instanceof HTMLElement) || target.closest('input:not([type=checkbox]), textarea, select, dialog'))
		return undefined;
	if (event.key === ' ') return target.matches('article') ? 'select' : undefined;
	return keys[event.key.toLowerCase()];
}

const keys: Readonly<Record<string, FindKey>> = {
	arrowdown: 'next',
	arrowup: 'previous',
	q: 'quote',
	e: 'context',
	s: 'save',
	'/': 'words'
};

/** A key pressed by itself, outside of fields; a letter in capitals when ⇧ is held. */
export function keyOf(event: KeyboardEvent): string | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const isInField =
		event.target instanceof HTMLInputElement ||
		event.target instanceof HTMLTextAreaElement ||
		event.target instanceof HTMLSelectElement;
	return isInField ? undefined : event.key;
}

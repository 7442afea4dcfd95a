import { beforeNavigate } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';

/** Asks before a page with words that are not saved is left. Called while a component is set up. */
export function guardWords(hasUnsaved: () => boolean): void {
	beforeNavigate((navigation) => {
		if (!hasUnsaved()) return;
		if (navigation.type === 'leave' || !confirm(m.memos_leave_unsaved())) navigation.cancel();
	});
}

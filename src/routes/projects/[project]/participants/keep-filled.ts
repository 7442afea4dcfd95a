import type { SubmitFunction } from '@sveltejs/kit';

/** After sending, a form shows what is stored now, not what it showed at first; and the keyboard stays where it was. */
export const keepFilled: SubmitFunction = () => {
	const focused = document.activeElement;
	return async ({ update }) => {
		await update({ reset: false });
		await new Promise((resolve) => setTimeout(resolve));
		if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
	};
};

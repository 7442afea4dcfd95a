import type { Attachment } from 'svelte/attachments';

/** Lights a passage and its bracket together while the pointer is on either of them. */
export const lightCodings: Attachment<HTMLElement> = (transcript) => {
	let lit: readonly Element[] = [];
	const light = (event: PointerEvent) => {
		for (const element of lit) element.classList.remove('lit');
		const pointed = event.target instanceof Element ? event.target.closest('[data-codings], [data-coding]') : null;
		if (!(pointed instanceof HTMLElement)) return void (lit = []);
		const id = pointed.dataset['coding'] ?? pointed.dataset['codings']?.split(' ').at(-1) ?? '';
		lit = [...transcript.querySelectorAll(`[data-codings~="${id}"], [data-coding="${id}"]`)];
		for (const element of lit) element.classList.add('lit');
	};
	transcript.addEventListener('pointerover', light);
	transcript.addEventListener('pointerleave', light);
	return () => {
		transcript.removeEventListener('pointerover', light);
		transcript.removeEventListener('pointerleave', light);
	};
};

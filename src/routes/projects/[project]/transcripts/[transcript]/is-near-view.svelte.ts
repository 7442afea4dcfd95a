import type { Attachment } from 'svelte/attachments';

const nearPixels = 400;
const listeners = new WeakMap<Element, (isNear: boolean) => void>();
let shared: IntersectionObserver | undefined;

/** Tells whether an element is in view or a screen away from it; one observer serves all. */
export function isNearView(): { readonly isNear: boolean; readonly watch: Attachment<HTMLElement> } {
	let isNear = $state(false);
	return {
		get isNear() {
			return isNear;
		},
		watch: (element) => {
			listeners.set(element, (value) => (isNear = value));
			const observer = observe();
			observer.observe(element);
			return () => observer.unobserve(element);
		}
	};
}

function observe(): IntersectionObserver {
	shared ??= new IntersectionObserver(
		(entries) => {
			for (const entry of entries) listeners.get(entry.target)?.(entry.isIntersecting);
		},
		{ rootMargin: `${nearPixels}px 0px` }
	);
	return shared;
}

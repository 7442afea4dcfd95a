import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';

/** What a search found; `undefined` while the server looks, `not-looked` when the text was too much for it. */
export type FoundItems = readonly PersonalDataItem[] | 'not-looked' | undefined;

/** Waits for a search that the page was sent without. To be made while a component starts. */
export function watchFound(asked: () => Promise<PersonalDataItem[] | undefined>): { readonly found: FoundItems } {
	let found = $state.raw<FoundItems>();
	$effect(() => {
		const search = asked();
		let isOver = false;
		found = undefined;
		void search.then((items) => {
			if (!isOver) found = items ?? 'not-looked';
		});
		return () => (isOver = true);
	});
	return {
		get found() {
			return found;
		}
	};
}

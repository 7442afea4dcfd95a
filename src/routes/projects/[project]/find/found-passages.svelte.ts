import { tick } from 'svelte';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { ShownPassage, ShownTurn } from '#lib/server/shown-passages.ts';
import type { Passage } from '#lib/transcripts/passage.ts';

type Page = { readonly passages: readonly ShownPassage[]; readonly next: Passage | undefined };

/** What stands around a passage. */
export type Context = { readonly before: readonly ShownTurn[]; readonly after: readonly ShownTurn[] };

const noContext: Context = { before: [], after: [] };

export function keyOf({ transcriptId, start, end }: Passage): string {
	return `${transcriptId}:${start}:${end}`;
}

/** The results on the screen: pages that came so far, what is selected, and how much is shown around each. */
export class FoundPassages {
	readonly selected = new SvelteSet<string>();
	readonly #contexts = new SvelteMap<string, Context>();
	readonly #findAddress: string;
	readonly #query: string;
	#pages = $state.raw<readonly Page[]>([]);

	/** `findAddress` is where this room stands; `query` the search parameters that were asked. */
	constructor(findAddress: string, query: string, first: Page) {
		this.#findAddress = findAddress;
		this.#query = query;
		this.#pages = [first];
	}

	get passages(): readonly ShownPassage[] {
		return this.#pages.flatMap(({ passages }) => passages);
	}

	get hasMore(): boolean {
		return this.#pages.at(-1)?.next !== undefined;
	}

	contextOf(passage: Passage): Context {
		return this.#contexts.get(keyOf(passage)) ?? noContext;
	}

	turnOver(passage: Passage): void {
		const key = keyOf(passage);
		if (!this.selected.delete(key)) this.selected.add(key);
	}

	/** False when there is no connection. */
	async more(): Promise<boolean> {
		const next = this.#pages.at(-1)?.next;
		if (next === undefined) return true;
		const page: Page | undefined = await read(`${this.#findAddress}/passages?${this.#query}&after=${keyOf(next)}`);
		if (page === undefined) return false;
		this.#pages = [...this.#pages, page];
		return true;
	}

	/** Fetches pages until there are so many passages, or no more. */
	async upTo(most: number): Promise<readonly ShownPassage[]> {
		while (this.hasMore && this.passages.length < most && (await this.more()));
		return this.passages.slice(0, most);
	}

	/** Shows one turn more above or below, or on both sides; the passage stays where it is on the screen. */
	async widen(passage: ShownPassage, side: 'above' | 'below' | 'both', place: HTMLElement | null): Promise<void> {
		const { before, after } = this.contextOf(passage);
		const first = before[0]?.number ?? passage.turns[0]?.number ?? 1;
		const last = after.at(-1)?.number ?? passage.turns.at(-1)?.number ?? 0;
		const [above, below] = await Promise.all([
			side === 'below' ? [] : this.#turn(passage.transcriptId, first - 1),
			side === 'above' ? [] : this.#turn(passage.transcriptId, last + 1)
		]);
		await keepPlace(place, () =>
			this.#contexts.set(keyOf(passage), { before: [...above, ...before], after: [...after, ...below] })
		);
	}

	async narrow(passage: Passage, place: HTMLElement | null): Promise<void> {
		await keepPlace(place, () => this.#contexts.delete(keyOf(passage)));
	}

	async #turn(transcriptId: string, number: number): Promise<readonly ShownTurn[]> {
		const asked = new URLSearchParams({ transcript: transcriptId, first: String(number), last: String(number) });
		return number < 1 ? [] : ((await read<ShownTurn[]>(`${this.#findAddress}/turns?${asked}`)) ?? []);
	}
}

/** Changes what stands around an element, and scrolls so that the element itself does not move. */
async function keepPlace(element: HTMLElement | null, change: () => void): Promise<void> {
	const before = element?.getBoundingClientRect().top ?? 0;
	change();
	await tick();
	const moved = (element?.getBoundingClientRect().top ?? 0) - before;
	if (moved !== 0) element?.closest('main')?.scrollBy(0, moved);
}

async function read<Answer>(address: string): Promise<Answer | undefined> {
	const response = await fetch(address).catch(() => undefined);
	return response?.ok === true ? response.json() : undefined;
}

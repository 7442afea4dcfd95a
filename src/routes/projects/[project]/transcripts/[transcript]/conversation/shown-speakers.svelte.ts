import { SvelteSet } from 'svelte/reactivity';

/** Which speakers the reader looks at: one can be lit, so that the others pale, and any can be hidden. Nothing of it is kept. */
export class ShownSpeakers {
	lit: string | undefined = $state();
	readonly #hidden = new SvelteSet<string>();

	isHidden(speaker: string): boolean {
		return this.#hidden.has(speaker);
	}

	isPale(speaker: string): boolean {
		return this.lit !== undefined && this.lit !== speaker;
	}

	toggleLit(speaker: string): void {
		this.lit = this.lit === speaker ? undefined : speaker;
		this.#hidden.delete(speaker);
	}

	toggleHidden(speaker: string): void {
		if (!this.#hidden.delete(speaker)) this.#hidden.add(speaker);
		if (this.lit === speaker) this.lit = undefined;
	}
}

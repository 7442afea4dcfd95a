import type { ShownPassage } from '#lib/server/shown-passages.ts';

/** Passages that a coder looks at one by one, deciding of each whether it gets the code. */
export class ReviewQueue {
	readonly passages: readonly ShownPassage[];
	#decisions = $state.raw<readonly boolean[]>([]);

	constructor(passages: readonly ShownPassage[]) {
		this.passages = passages;
	}

	/** How many were decided on. */
	get position(): number {
		return this.#decisions.length;
	}

	/** The one to look at; `undefined` when all were. */
	get current(): ShownPassage | undefined {
		return this.passages[this.position];
	}

	get accepted(): readonly ShownPassage[] {
		return this.passages.filter((_, position) => this.#decisions[position] === true);
	}

	decide(isAccepted: boolean): void {
		if (this.current !== undefined) this.#decisions = [...this.#decisions, isAccepted];
	}

	back(): void {
		this.#decisions = this.#decisions.slice(0, -1);
	}
}

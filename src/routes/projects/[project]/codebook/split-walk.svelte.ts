import { v7 as uuidV7 } from 'uuid';
import type { Coding } from '#lib/coding/coding.ts';
import type { LayerChange } from '#lib/coding/layer-change.ts';
import { splitCode, type SplitChoice } from '#lib/coding/split-code.ts';
import type { CodedPassage } from '#lib/server/passages-of-code.ts';

/** A coder's way through the passages of a code that is split; nothing is written until the end. */
export class SplitWalk {
	readonly passages: readonly CodedPassage[];
	readonly #layer: readonly Coding[];
	readonly #newIds: readonly string[];
	#choices: readonly SplitChoice[] = $state.raw([]);
	/** The passage that is shown; as many as there are passages when all were decided. */
	place = $state(0);

	constructor(passages: readonly CodedPassage[], layer: readonly Coding[]) {
		this.passages = passages;
		this.#layer = layer;
		this.#newIds = passages.map(() => uuidV7());
	}

	get shown(): CodedPassage | undefined {
		return this.passages[this.place];
	}

	get choice(): SplitChoice | undefined {
		return this.#choices[this.place];
	}

	choose(choice: SplitChoice): void {
		if (this.shown === undefined) return;
		this.#choices =
			this.place < this.#choices.length ? this.#choices.with(this.place, choice) : [...this.#choices, choice];
		this.place += 1;
	}

	back(): void {
		this.place = Math.max(0, this.place - 1);
	}

	count(choice: SplitChoice): number {
		return this.#choices.filter((one) => one === choice).length;
	}

	/** All that was decided; passages that were not reached stay. */
	change(intoId: string): LayerChange {
		const decisions = this.passages.map(({ coding }, place) => ({
			coding,
			choice: this.#choices[place] ?? 'stays',
			newId: this.#newIds[place] ?? coding.id
		}));
		return splitCode(this.#layer, decisions, intoId);
	}

	get textVersions(): ReadonlyMap<string, number> {
		return new Map(this.passages.map(({ coding, textVersion }) => [coding.passage.transcriptId, textVersion]));
	}
}

import type { PersonalDataItem } from '#lib/privacy/personal-data/personal-data-item.ts';
import {
	keepPlaces,
	maskPlaces,
	reopenPlaces,
	statesOf,
	type DecidedState,
	type Masking
} from '#lib/privacy/personal-data/masking.ts';
import type { TextRange } from '#lib/transcripts/text-range.ts';

/** An item with what was decided about each of its places. */
export type ReviewedItem = PersonalDataItem & {
	readonly states: readonly DecidedState[];
	/** `mixed` when its places were decided differently. */
	readonly state: DecidedState | 'mixed';
	/** What stands, or would stand, instead of the words. */
	readonly replacement: string;
};

/** A reviewer going through the possible personal data of one text. */
export class PersonalDataReview {
	masking: Masking = $state.raw({ edits: [], kept: [] });
	currentId: string | undefined = $state();
	#items: () => readonly PersonalDataItem[];
	#written: Readonly<Record<string, string>> = $state.raw({});
	#onchange: () => void;

	constructor(items: () => readonly PersonalDataItem[], masking: Masking, onchange: () => void) {
		this.#items = items;
		this.masking = masking;
		this.#onchange = onchange;
	}

	items: readonly ReviewedItem[] = $derived.by(() =>
		this.#items().map((item) => {
			const states = statesOf(this.masking, item.places);
			const [first] = states;
			const isSame = first !== undefined && states.every((state) => state === first);
			const edit = this.masking.edits.find(({ start }) => start === item.places[0]?.start);
			const replacement = this.#written[item.id] ?? edit?.replacement ?? item.suggestion;
			return { ...item, states, state: isSame ? first : 'mixed', replacement };
		})
	);
	open = $derived(this.items.filter(({ state }) => state === 'open' || state === 'mixed'));
	decidedCount = $derived(this.items.length - this.open.length);
	current = $derived(this.items.find(({ id }) => id === this.currentId));

	write(id: string, replacement: string): void {
		this.#written = { ...this.#written, [id]: replacement };
	}

	replace(item: ReviewedItem, places: readonly TextRange[] = item.places): void {
		this.#set(maskPlaces(this.masking, places, item.replacement, item.kind));
	}

	keep(places: readonly TextRange[]): void {
		this.#set(keepPlaces(this.masking, places));
	}

	reopen(places: readonly TextRange[]): void {
		this.#set(reopenPlaces(this.masking, places));
	}

	replaceAll(items: readonly ReviewedItem[]): void {
		let masking = this.masking;
		for (const item of items) {
			const places = item.places.filter((_, index) => item.states[index] === 'open');
			masking = maskPlaces(masking, places, item.replacement, item.kind);
		}
		this.#set(masking);
	}

	keepAll(items: readonly ReviewedItem[]): void {
		const places = items.flatMap((item) => item.places.filter((_, index) => item.states[index] === 'open'));
		this.#set(keepPlaces(this.masking, places));
	}

	/** Masks words that the reviewer found. */
	mask(places: readonly TextRange[], replacement: string, kind: string | undefined): void {
		this.#set(maskPlaces(this.masking, places, replacement, kind));
	}

	/** Goes to the next item that is open, after the current one; round to the first. */
	toNextOpen(): void {
		const at = this.items.findIndex(({ id }) => id === this.currentId);
		const isOpen = ({ state }: ReviewedItem) => state === 'open' || state === 'mixed';
		const next = this.items.slice(at + 1).find(isOpen) ?? this.items.find(isOpen);
		if (next !== undefined) this.currentId = next.id;
	}

	step(by: 1 | -1): void {
		const at = this.items.findIndex(({ id }) => id === this.currentId);
		const next = this.items[Math.max(0, Math.min(this.items.length - 1, at + by))];
		if (next !== undefined) this.currentId = next.id;
	}

	#set(masking: Masking): void {
		this.masking = masking;
		this.#onchange();
	}
}

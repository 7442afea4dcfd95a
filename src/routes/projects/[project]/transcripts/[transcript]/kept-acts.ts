import type { LayerAct, LayerChange } from '#lib/coding/layer-change.ts';

/** An act that still has to be sent: ids, offsets and marks, never words; and of which version each text was that it points at. */
export type KeptAct = {
	/** Made when the act was done; ids sort by the moment they were made. */
	readonly id: string;
	readonly act: LayerAct;
	readonly change: LayerChange;
	readonly textVersions: Readonly<Record<string, number>>;
};

const startOfKeys = 'duiding unsent ';

/**
 * The acts of one member that this browser keeps until they are saved, an entry each, so that windows side by side never write over
 * one another. A member is one account in one project: nobody else's acts are ever found here.
 */
export class KeptActs {
	readonly #prefix: string;
	/** Those that the browser would not keep: its storage is full or closed. */
	readonly #unkept = new Map<string, KeptAct>();

	constructor(memberId: string) {
		this.#prefix = `${startOfKeys}${memberId} `;
	}

	put(act: KeptAct): void {
		try {
			localStorage.setItem(this.#prefix + act.id, JSON.stringify(act));
			this.#unkept.delete(act.id);
		} catch {
			this.#unkept.set(act.id, act);
		}
	}

	remove(id: string): void {
		this.#unkept.delete(id);
		localStorage.removeItem(this.#prefix + id);
	}

	has(key: string): boolean {
		return key.startsWith(this.#prefix);
	}

	/** In the order in which they were done. */
	list(): KeptAct[] {
		const kept = Object.keys(localStorage)
			.filter((key) => this.has(key))
			.flatMap((key): KeptAct[] => {
				const written = localStorage.getItem(key);
				return written === null ? [] : [JSON.parse(written)];
			});
		return [...kept, ...this.#unkept.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
	}

	get unkeptCount(): number {
		return this.#unkept.size;
	}
}

/** How many acts of anybody this browser still has to send. */
export function countKeptActs(): number {
	return Object.keys(localStorage).filter((key) => key.startsWith(startOfKeys)).length;
}

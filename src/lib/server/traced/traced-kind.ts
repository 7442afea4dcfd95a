import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { Traced } from './traced.ts';

/** How one kind of traced thing is found and written. A new kind is one file and one line in `traced-kinds.ts`. */
export type TracedKind<Thing extends { readonly id: string }> = {
	/** Which of the traced things are of this kind. */
	readonly of: (traced: Traced) => readonly Thing[];
	/** Those that are there now, as they are now. */
	readonly find: (db: Kysely<Database>, things: readonly Thing[]) => Promise<readonly Thing[]>;
	/** Adds it, or writes it over the one with its id. */
	readonly put: (db: Kysely<Database>, thing: Thing, madeAt: number) => Promise<void>;
	readonly remove: (db: Kysely<Database>, thing: Thing) => Promise<void>;
	/** Whether what stands in the database is still what the act left behind. */
	readonly isSame: (one: Thing, other: Thing) => boolean;
	/** Whether these can come back in place of `replaced` without breaking a rule, where there is one. */
	readonly fit?: (db: Kysely<Database>, things: readonly Thing[], replaced: readonly Thing[]) => Promise<boolean>;
};

/** The same without saying what kind of thing it is, so that kinds can stand in one list. */
export type AnyTracedKind = {
	/** Whether anything of this kind is traced. */
	readonly isIn: (traced: Traced) => boolean;
	/** Whether everything that stands in `traced` is in the database just so, and nothing of `absent` is. */
	readonly stands: (db: Kysely<Database>, traced: Traced, absent: Traced) => Promise<boolean>;
	/** Whether what is in `to` can come in place of what is in `from`. */
	readonly fits: (db: Kysely<Database>, from: Traced, to: Traced) => Promise<boolean>;
	readonly putAll: (db: Kysely<Database>, traced: Traced, madeAt: number) => Promise<void>;
	/** Removes what is in `from` and not in `to`. */
	readonly removeMissing: (db: Kysely<Database>, from: Traced, to: Traced) => Promise<void>;
};

export function anyKind<Thing extends { readonly id: string }>(kind: TracedKind<Thing>): AnyTracedKind {
	const missingIn = (things: readonly Thing[], others: readonly Thing[]): Thing[] => {
		const ids = new Set(others.map(({ id }) => id));
		return things.filter(({ id }) => !ids.has(id));
	};
	return {
		isIn: (traced) => kind.of(traced).length > 0,
		async stands(db, traced, absent) {
			const things = kind.of(traced);
			const gone = missingIn(kind.of(absent), things);
			if (things.length + gone.length === 0) return true;
			const there = new Map((await kind.find(db, [...things, ...gone])).map((thing) => [thing.id, thing]));
			return (
				gone.every(({ id }) => !there.has(id)) &&
				things.every((thing) => {
					const now = there.get(thing.id);
					return now !== undefined && kind.isSame(now, thing);
				})
			);
		},
		fits: async (db, from, to) => (await kind.fit?.(db, kind.of(to), kind.of(from))) ?? true,
		async putAll(db, traced, madeAt) {
			for (const thing of kind.of(traced)) await kind.put(db, thing, madeAt);
		},
		async removeMissing(db, from, to) {
			for (const thing of missingIn(kind.of(from), kind.of(to))) await kind.remove(db, thing);
		}
	};
}

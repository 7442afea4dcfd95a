import { v7 as uuidV7 } from 'uuid';
import { invalidate } from '$app/navigation';
import { m } from '#lib/paraglide/messages.js';
import type { ConsentTick } from '#lib/participants/change-consent.ts';
import { areaBetween, pastePlaces, placesIn, type GridArea, type GridPlace } from '#lib/participants/grid-cells.ts';
import { mostPastedCells, pastedRows } from '#lib/participants/pasted-rows.ts';
import type { GridColumn } from './grid-columns.ts';
import type { ShownPerson } from './shown-people.ts';

type Cell = { readonly subjectId: string; readonly attributeId: string; readonly words: string };
type RefusedCell = Cell & { readonly sentence: string };
export type Told = { readonly words: string; readonly refused: readonly RefusedCell[]; readonly isRefusal: boolean };
type Unsent = { readonly path: string; readonly body: string; readonly cells: readonly Cell[] };

/** What a lead sees and does in the grid of participants: the cell that is current, what is selected, what is on its way. */
export class PeopleGrid {
	readonly #address: () => string;
	readonly #rows: () => readonly ShownPerson[];
	readonly #columns: () => readonly GridColumn[];
	current: GridPlace = $state.raw({ row: 0, column: 0 });
	anchor: GridPlace = $state.raw({ row: 0, column: 0 });
	/** What was typed to open the choice of values; `undefined` while it is closed. */
	typed: string | undefined = $state();
	told: Told | undefined = $state.raw();
	/** What did not arrive, in the order in which it was done. */
	unsent: readonly Unsent[] = $state.raw([]);
	#waitingCount = 0;
	#sending: Promise<void> = Promise.resolve();
	/** Words of cells that are on their way, by person and attribute. */
	#onTheirWay: ReadonlyMap<string, string> = $state.raw(new Map());

	constructor(address: () => string, rows: () => readonly ShownPerson[], columns: () => readonly GridColumn[]) {
		this.#address = address;
		this.#rows = rows;
		this.#columns = columns;
	}

	get area(): GridArea {
		return areaBetween(this.anchor, this.current);
	}

	get size(): { readonly rows: number; readonly columns: number } {
		return { rows: this.#rows().length, columns: this.#columns().length };
	}

	get column(): GridColumn | undefined {
		return this.#columns()[this.current.column];
	}

	/** Cells of attributes that are selected; other columns and who has withdrawn are left out. */
	get selected(): readonly GridPlace[] {
		return placesIn(this.area).filter(({ row, column }) => {
			const person = this.#rows()[row];
			return this.#columns()[column]?.kind === 'attribute' && person?.consent.status !== 'withdrawn';
		});
	}

	/** Cells of a row that can be gone to: of who has no consent recorded, all ticks are one cell. */
	readonly widthOf = (row: number): number => {
		const isOneCell = this.#rows()[row]?.consent.status === 'unknown';
		const firstTick = this.#columns().findIndex(({ kind }) => kind === 'consent');
		return isOneCell ? firstTick + 1 : this.#columns().length;
	};

	move(place: GridPlace, { isExtending = false } = {}): void {
		const row = Math.max(0, Math.min(place.row, this.size.rows - 1));
		const column = Math.max(0, Math.min(place.column, this.widthOf(row) - 1));
		this.current = { row, column };
		if (!isExtending) this.anchor = this.current;
		this.typed = undefined;
	}

	/** The value of a cell, or what is on its way to it. */
	valueOf(person: ShownPerson, attributeId: string): string {
		return this.#onTheirWay.get(`${person.id} ${attributeId}`) ?? person.values.get(attributeId) ?? '';
	}

	/** Puts the same words in every selected cell. */
	fill(words: string): Promise<void> {
		return this.#fillPlaces(this.selected.map((place) => ({ place, words })));
	}

	async paste(text: string): Promise<void> {
		const places = pastePlaces(pastedRows(text), this.area, this.size).slice(0, mostPastedCells);
		await this.#fillPlaces(places);
	}

	async #fillPlaces(places: readonly { readonly place: GridPlace; readonly words: string }[]): Promise<void> {
		this.typed = undefined;
		const cells = places.flatMap(({ place, words }): Cell[] => {
			const column = this.#columns()[place.column];
			const person = this.#rows()[place.row];
			if (column?.kind !== 'attribute' || person === undefined) return [];
			return [{ subjectId: person.id, attributeId: column.attribute.id, words }];
		});
		if (cells.length === 0) return;
		await this.#send({ path: 'cells', body: JSON.stringify({ id: uuidV7(), cells }), cells });
	}

	/** Gives a tick to whoever is selected, or takes it from them where all of them have it. */
	async toggle(tick: ConsentTick): Promise<void> {
		const { top, bottom } = this.area;
		const people = this.#rows()
			.slice(top, bottom + 1)
			.filter(({ consent }) => consent.status !== 'withdrawn' && consent.status !== 'unknown');
		if (people.length === 0) return;
		const isGiven = !people.every(({ consent }) => consent[tick]);
		const participantIds = people.map(({ id }) => id);
		await this.#send({
			path: 'consents',
			body: JSON.stringify({ id: uuidV7(), tick, isGiven, participantIds }),
			cells: []
		});
	}

	/** Sends again what did not arrive; the same id makes it the same act. */
	async retry(): Promise<void> {
		const again = this.unsent;
		this.unsent = [];
		await Promise.all(again.map((outgoing) => this.#send(outgoing)));
	}

	/** One after the other, so that who types fast loses nothing and the last word on a cell is the last. */
	#send(outgoing: Unsent): Promise<void> {
		this.#waitingCount += 1;
		this.#onTheirWay = new Map([
			...this.#onTheirWay,
			...outgoing.cells.map(({ subjectId, attributeId, words }) => [`${subjectId} ${attributeId}`, words] as const)
		]);
		this.#sending = this.#sending.then(() => this.#deliver(outgoing));
		return this.#sending;
	}

	async #deliver(outgoing: Unsent): Promise<void> {
		const response = await fetch(`${this.#address()}/${outgoing.path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: outgoing.body
		}).catch(() => undefined);
		if (response?.ok !== true) {
			this.#waitingCount -= 1;
			this.unsent = [...this.unsent, outgoing];
			this.told = { words: m.participants_not_saved(), refused: [], isRefusal: true };
			return;
		}
		const answer: { changed: number; refused?: readonly RefusedCell[]; sentence?: string; isRefused?: boolean } =
			await response.json();
		this.told = {
			words: answer.sentence ?? m.participants_filled({ count: answer.changed }),
			refused: answer.refused ?? [],
			isRefusal: answer.isRefused === true || (answer.refused?.length ?? 0) > 0
		};
		await invalidate('project:participants');
		this.#waitingCount -= 1;
		if (this.#waitingCount === 0 && this.unsent.length === 0) this.#onTheirWay = new Map();
	}
}

import type { LiveEvent, Presence } from '#lib/coding/live-event.ts';

/** What is on screen and has to be kept up: a transcript as it was read, after one event. */
export type LivePlace = {
	readonly transcriptId: string;
	readonly cursor: string | undefined;
	readonly told: (event: LiveEvent) => void;
};

type Hearing = {
	/** An act was told, whatever is on screen. */
	readonly told: (event: LiveEvent) => void;
	/** Too much was missed: everything on screen has to be read anew. Gives the event after which it was. */
	readonly readAnew: () => Promise<string | undefined>;
};

const firstPauseMilliseconds = 2000;
const longestPauseMilliseconds = 300_000;
/** Going from one page to another closes one place and opens the next. */
const settleMilliseconds = 30;

/**
 * The stream of what others do in the project. A browser allows six connections to a server, so a window that nobody sees closes
 * its stream and catches up when it is looked at again: without one window having to speak for the others, and so that
 * whoever is shown as present is.
 */
export class LiveEvents {
	readonly #address: string;
	readonly #hearing: Hearing;
	#source: EventSource | undefined;
	#cursor: string | undefined;
	#place: LivePlace | undefined;
	#opening: ReturnType<typeof setTimeout> | undefined;
	#pause = firstPauseMilliseconds;
	present: readonly Presence[] = $state.raw([]);
	/** How often everything was read anew. */
	readings = $state(0);

	constructor(address: string, cursor: string | undefined, hearing: Hearing) {
		this.#address = address;
		this.#cursor = cursor;
		this.#hearing = hearing;
	}

	/** Keeps a transcript up from the moment when it was read. Gives how to stop. */
	follow(place: LivePlace): () => void {
		this.#place = place;
		this.#cursor = place.cursor;
		this.open();
		return () => {
			if (this.#place !== place) return;
			this.#place = undefined;
			this.open();
		};
	}

	/** Opens the stream, or opens it anew, if somebody looks. */
	open(): void {
		this.close();
		if (document.visibilityState === 'visible') this.#opening = setTimeout(() => this.#connect(), settleMilliseconds);
	}

	close(): void {
		clearTimeout(this.#opening);
		this.#source?.close();
		this.#source = undefined;
	}

	#connect(): void {
		const asked = new URLSearchParams();
		if (this.#place !== undefined) asked.set('transcript', this.#place.transcriptId);
		if (this.#cursor !== undefined) asked.set('after', this.#cursor);
		const source = new EventSource(`${this.#address}?${asked}`);
		this.#source = source;
		source.onopen = () => (this.#pause = firstPauseMilliseconds);
		source.onmessage = ({ data }: MessageEvent<string>) => this.#hear(JSON.parse(data));
		source.addEventListener('presence', ({ data }: MessageEvent<string>) => (this.present = JSON.parse(data)));
		source.addEventListener('reload', () => void this.#readAnew());
		source.onerror = () => {
			this.present = [];
			if (source.readyState === EventSource.CLOSED) this.#tryLater();
		};
	}

	#hear(event: LiveEvent): void {
		this.#cursor = event.id;
		this.#place?.told(event);
		this.#hearing.told(event);
	}

	/** The answer was no stream: the session is over, or the server is not itself. */
	#tryLater(): void {
		this.close();
		this.#opening = setTimeout(() => this.#connect(), this.#pause);
		this.#pause = Math.min(this.#pause * 2, longestPauseMilliseconds);
	}

	async #readAnew(): Promise<void> {
		this.close();
		this.#cursor = await this.#hearing.readAnew();
		this.readings += 1;
		if (this.#place === undefined) this.open();
	}
}

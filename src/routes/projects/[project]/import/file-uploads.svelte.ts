import { SvelteMap } from 'svelte/reactivity';
import { browser } from '$app/environment';
import { importLimits } from '#lib/import/limits.ts';

/** A file on its way in, as long as the server has not made a draft of it. */
export type FileUpload = {
	readonly id: number;
	readonly fileName: string;
	readonly byteCount: number;
	readonly state:
		| { readonly kind: 'waits' }
		| { readonly kind: 'being-read' }
		| { readonly kind: 'refused'; readonly sentence: string }
		| { readonly kind: 'not-arrived' };
};

/** As many files as are sent at the same time; the others wait. */
const mostAtOnce = 2;

type Answer = { readonly ok: true } | { readonly ok: false; readonly sentence: string };
type Sending = { readonly file: File; readonly stop: AbortController };

const kept: Record<string, FileUploads> = {};

/** The uploads to an address. They outlive the page, so that a refusal still stands there on return from a review. */
export function fileUploadsTo(address: string, tooLarge: () => string, onRead: () => Promise<void>): FileUploads {
	if (!browser) return new FileUploads(address, tooLarge, onRead);
	return (kept[address] ??= new FileUploads(address, tooLarge, onRead));
}

/** Sends files one beside the other. A file that became a draft leaves the list after `onRead` has fetched the drafts. */
class FileUploads {
	readonly #address: string;
	readonly #tooLarge: () => string;
	readonly #onRead: () => Promise<void>;
	readonly #sendings = new SvelteMap<number, Sending>();
	readonly #uploads = new SvelteMap<number, FileUpload>();
	#lastId = 0;
	/** Of the files that were added since nothing was on its way: how many, and how many of them are done with. */
	progress = $state.raw({ done: 0, total: 0 });

	constructor(address: string, tooLarge: () => string, onRead: () => Promise<void>) {
		this.#address = address;
		this.#tooLarge = tooLarge;
		this.#onRead = onRead;
	}

	get list(): FileUpload[] {
		return [...this.#uploads.values()];
	}

	add(files: Iterable<File>): void {
		const isFresh = this.progress.done === this.progress.total;
		const added = [...files];
		this.progress = isFresh
			? { done: 0, total: added.length }
			: { ...this.progress, total: this.progress.total + added.length };
		for (const file of added) {
			this.#lastId += 1;
			const isTooLarge = file.size > importLimits.fileBytes;
			this.#uploads.set(this.#lastId, {
				id: this.#lastId,
				fileName: file.name,
				byteCount: file.size,
				state: isTooLarge ? { kind: 'refused', sentence: this.#tooLarge() } : { kind: 'waits' }
			});
			if (isTooLarge) this.#count();
			else this.#sendings.set(this.#lastId, { file, stop: new AbortController() });
		}
		this.#sendNext();
	}

	leaveOut(id: number): void {
		if (this.#uploads.get(id)?.state.kind === 'waits') this.#count();
		this.#sendings.get(id)?.stop.abort();
		this.#sendings.delete(id);
		this.#uploads.delete(id);
		this.#sendNext();
	}

	sendAgain(id: number): void {
		this.#show(id, { kind: 'waits' });
		this.#sendNext();
	}

	#sendNext(): void {
		for (const { id, state } of this.list) {
			const busy = this.list.filter((upload) => upload.state.kind === 'being-read').length;
			if (busy >= mostAtOnce) return;
			if (state.kind === 'waits') void this.#send(id);
		}
	}

	async #send(id: number): Promise<void> {
		const sending = this.#sendings.get(id);
		if (sending === undefined) return;
		this.#show(id, { kind: 'being-read' });
		const answer = await this.#answerTo(sending);
		this.#count();
		if (answer === undefined) this.#show(id, { kind: 'not-arrived' });
		else if (!answer.ok) this.#show(id, { kind: 'refused', sentence: answer.sentence });
		else {
			await this.#onRead();
			this.#uploads.delete(id);
		}
		if (answer !== undefined) this.#sendings.delete(id);
		this.#sendNext();
	}

	#count(): void {
		const { done, total } = this.progress;
		this.progress = { done: Math.min(total, done + 1), total };
	}

	/** `undefined` when no answer came that says what became of the file: the connection or the server broke. */
	async #answerTo({ file, stop }: Sending): Promise<Answer | undefined> {
		const response = await fetch(this.#address, {
			method: 'POST',
			headers: {
				'content-type': 'application/octet-stream',
				'x-file-name': encodeURIComponent(file.name.toWellFormed())
			},
			body: file,
			signal: stop.signal
		}).catch(() => undefined);
		const answer: unknown = await response?.json().catch(() => undefined);
		if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return undefined;
		if (answer.ok === true) return { ok: true };
		return 'sentence' in answer && typeof answer.sentence === 'string'
			? { ok: false, sentence: answer.sentence }
			: undefined;
	}

	/** A file that was left out in the meantime stays out. */
	#show(id: number, state: FileUpload['state']): void {
		const upload = this.#uploads.get(id);
		if (upload !== undefined) this.#uploads.set(id, { ...upload, state });
	}
}

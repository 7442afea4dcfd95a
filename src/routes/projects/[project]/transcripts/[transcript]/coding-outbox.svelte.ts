import type { Coding } from '#lib/coding/coding.ts';

export type Outgoing =
	{ readonly act: 'apply-code'; readonly coding: Coding } | { readonly act: 'remove-coding'; readonly coding: Coding };

export type OutboxListener = {
	/** The server would not have it; the page takes it back. */
	readonly refused: (outgoing: Outgoing, reason: string) => void;
};

const retryMilliseconds = 5000;

/** Sends what the coder does in the order in which it was done, and keeps it when the connection is gone. */
export class CodingOutbox {
	#address: string;
	#textVersion: number;
	#listener: OutboxListener;
	#waiting: Outgoing[] = $state.raw([]);
	#isSending = false;
	#sent: Promise<void> = Promise.resolve();
	savedAt: Date | undefined = $state.raw();
	isOffline = $state(false);

	constructor(address: string, textVersion: number, listener: OutboxListener) {
		this.#address = address;
		this.#textVersion = textVersion;
		this.#listener = listener;
	}

	get waitingCount(): number {
		return this.#waiting.length;
	}

	add(outgoing: Outgoing): void {
		this.#waiting = [...this.#waiting, outgoing];
		this.#sent = this.#sent.then(() => this.sendAll());
	}

	/** Resolves when everything done before has been sent, or has to wait for the connection. */
	async settled(): Promise<boolean> {
		await this.#sent;
		return this.#waiting.length === 0;
	}

	async sendAll(): Promise<void> {
		if (this.#isSending) return;
		this.#isSending = true;
		while (this.#waiting[0] !== undefined) {
			const isSent = await this.#send(this.#waiting[0]);
			this.isOffline = !isSent;
			if (!isSent) break;
			this.#waiting = this.#waiting.slice(1);
			this.savedAt = new Date();
		}
		this.#isSending = false;
		if (this.isOffline) setTimeout(() => this.sendAll(), retryMilliseconds);
	}

	/** False when there was no answer that says anything about the act itself, so that it has to be sent again. */
	async #send(outgoing: Outgoing): Promise<boolean> {
		const response = await this.#request(outgoing).catch(() => undefined);
		if (response === undefined || response.status >= 500) return false;
		if (response.ok || (outgoing.act === 'remove-coding' && response.status === 404)) return true;
		const answer: { reason?: string } = await response.json().catch(() => ({}));
		this.#listener.refused(outgoing, answer.reason ?? 'not-found');
		return true;
	}

	#request({ act, coding }: Outgoing): Promise<Response> {
		if (act === 'remove-coding') return fetch(`${this.#address}/codings/${coding.id}`, { method: 'DELETE' });
		return fetch(`${this.#address}/codings`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({
				id: coding.id,
				codeId: coding.codeId,
				start: coding.passage.start,
				end: coding.passage.end,
				textVersion: this.#textVersion
			})
		});
	}
}

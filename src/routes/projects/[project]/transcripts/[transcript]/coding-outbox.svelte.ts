import type { LayerAct, LayerChange } from '#lib/coding/layer-change.ts';

/** An act that still has to be sent: ids, offsets and marks, never words. */
export type Outgoing = { readonly id: string; readonly act: LayerAct; readonly change: LayerChange };

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
		if (response.ok) return true;
		const answer: { reason?: string } = await response.json().catch(() => ({}));
		this.#listener.refused(outgoing, answer.reason ?? 'not-found');
		return true;
	}

	#request({ id, act, change }: Outgoing): Promise<Response> {
		const kept = new Set(change.after.map((coding) => coding.id));
		const transcriptIds = new Set([...change.before, ...change.after].map(({ passage }) => passage.transcriptId));
		return fetch(this.#address, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({
				id,
				act,
				transcripts: [...transcriptIds].map((transcriptId) => ({ id: transcriptId, textVersion: this.#textVersion })),
				removed: change.before.filter((coding) => !kept.has(coding.id)).map((coding) => ({ id: coding.id })),
				put: change.after.map((coding) => ({
					id: coding.id,
					codeId: coding.codeId,
					...coding.passage,
					isExemplar: coding.isExemplar,
					isDoubtful: coding.isDoubtful
				}))
			})
		});
	}
}

import type { LayerAct, LayerChange } from '#lib/coding/layer-change.ts';
import { withoutRefused } from '#lib/coding/without-refused.ts';
import { KeptActs, type KeptAct } from './kept-acts.ts';
import { sendAct } from './send-act.ts';

export type Outgoing = { readonly id: string; readonly act: LayerAct; readonly change: LayerChange };

/** An act that the server would not have; the page takes it back and says why. */
export type RefusedAct = { readonly act: KeptAct; readonly reason: string };

const retryMilliseconds = 5000;

/**
 * Sends what a coder does in the order in which it was done. What is not saved yet is kept in the browser: through a lost network,
 * a restart of the server, or a closed window, whose acts the next window of the project sends.
 */
export class CodingOutbox {
	readonly #address: string;
	readonly #coderId: string;
	readonly #kept: KeptActs;
	readonly #textVersions = new Map<string, number>();
	/** Acts that the workbench shows already, so that hearing of them changes nothing. */
	#shown = new Set<string>();
	#waiting: readonly KeptAct[] = $state.raw([]);
	#sending: Promise<void> | undefined;
	#retry: ReturnType<typeof setTimeout> | undefined;
	#otherWindows: BroadcastChannel | undefined;
	#takeBack: (act: KeptAct) => void = () => {};
	savedAt: Date | undefined = $state.raw();
	/** Why acts wait, once sending them has failed. */
	trouble: 'no-answer' | 'not-signed-in' | undefined = $state();
	refused: readonly RefusedAct[] = $state.raw([]);

	constructor(address: string, coderId: string) {
		this.#address = address;
		this.#coderId = coderId;
		this.#kept = new KeptActs(coderId);
	}

	/** Takes up what was left unsent, and hears what other windows send. Gives how to stop. */
	open(): () => void {
		const channel = new BroadcastChannel(`duiding unsent ${this.#coderId}`);
		channel.onmessage = ({ data }: MessageEvent<RefusedAct>) => this.#refuse(data);
		this.#otherWindows = channel;
		this.lookAgain();
		void this.sendAll();
		return () => {
			channel.close();
			clearTimeout(this.#retry);
		};
	}

	get waiting(): readonly KeptAct[] {
		return this.#waiting;
	}

	get waitingCount(): number {
		return this.#waiting.length;
	}

	/** How many would be lost if the window were closed now. */
	get unkeptCount(): number {
		void this.#waiting;
		return this.#kept.unkeptCount;
	}

	/** A workbench shows this text, with all acts that wait. `takeBack` is asked to hide one that was refused. */
	shows(transcriptId: string, textVersion: number, takeBack: (act: KeptAct) => void): void {
		this.#textVersions.set(transcriptId, textVersion);
		this.#shown = new Set(this.#waiting.map(({ id }) => id));
		this.#takeBack = takeBack;
	}

	/** The workbench shows what this act did. */
	hasShown(id: string): void {
		this.#shown.add(id);
	}

	isShown(id: string): boolean {
		return this.#shown.has(id);
	}

	/** `textVersions` by transcript, where the act is on others than the one on screen. */
	add({ id, act, change }: Outgoing, textVersions: ReadonlyMap<string, number> = this.#textVersions): void {
		const touched = new Set([...change.before, ...change.after].map(({ passage }) => passage.transcriptId));
		const versions = Object.fromEntries([...touched].map((one) => [one, textVersions.get(one) ?? 0]));
		this.#kept.put({ id, act, change, textVersions: versions });
		this.#shown.add(id);
		this.lookAgain();
		void this.sendAll();
	}

	/** Another window has added acts, or sent them. */
	lookAgain(key: string | null = null): void {
		if (key === null || this.#kept.has(key)) this.#waiting = this.#kept.list();
		if (this.#waiting.length === 0) this.trouble = undefined;
	}

	/** Resolves when everything done before has been sent, or has to wait for the connection. */
	async settled(): Promise<boolean> {
		await this.sendAll();
		return this.#waiting.length === 0;
	}

	async sendAll(): Promise<void> {
		clearTimeout(this.#retry);
		this.#sending ??= inOneWindow(`duiding unsent ${this.#coderId}`, () => this.#sendInOrder()).finally(() => {
			this.#sending = undefined;
		});
		await this.#sending;
		clearTimeout(this.#retry);
		if (this.trouble !== undefined) this.#retry = setTimeout(() => void this.sendAll(), retryMilliseconds);
	}

	async #sendInOrder(): Promise<void> {
		this.lookAgain();
		while (this.#waiting[0] !== undefined) {
			const act = this.#waiting[0];
			const sent = await sendAct(this.#address, this.#coderId, act);
			this.trouble = sent.outcome === 'no-answer' || sent.outcome === 'not-signed-in' ? sent.outcome : undefined;
			if (this.trouble !== undefined) return;
			this.#kept.remove(act.id);
			if (sent.outcome === 'saved') this.savedAt = new Date();
			if (sent.outcome === 'refused') this.#tellRefused({ act, reason: sent.reason });
			this.lookAgain();
		}
	}

	#tellRefused(refused: RefusedAct): void {
		for (const later of this.#kept.list()) {
			const change = withoutRefused(later.change, refused.act.change);
			if (change.before.length + change.after.length === 0) this.#kept.remove(later.id);
			else this.#kept.put({ ...later, change });
		}
		this.#otherWindows?.postMessage(refused);
		this.#refuse(refused);
	}

	#refuse(refused: RefusedAct): void {
		this.refused = [...this.refused, refused];
		this.#takeBack(refused.act);
		this.lookAgain();
	}
}

/** One window at a time. Where the browser has no locks (plain http), two may send the same act, which is the same write. */
async function inOneWindow(name: string, send: () => Promise<void>): Promise<void> {
	if (!('locks' in navigator)) return send();
	await navigator.locks.request(name, send);
}

import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.ts';
import type { StoredEvent } from '../events.ts';
import { sayHeartbeat, sayPresence, sayReload, sayTold } from './event-stream.ts';
import type { Listener } from './listener.ts';
import { presenceIn } from './presence.ts';
import { tellEvent } from './tell-event.ts';
import { findLastSequence, findSequenceOf, listEventsBetween } from './told-events.ts';

const pollMilliseconds = 200;
const pollsBetweenHeartbeats = 75;
const pollsBetweenChecks = 50;
/** More than this is read faster as a page than as a list of events. */
const mostEvents = 2000;
const mostTogetherBytes = 256 * 1024;

type Room = { readUpTo: number | undefined; isPresenceTold: boolean; readonly listeners: Set<Listener> };

/**
 * Tells listeners what is written in their project. One look at the number of the last event serves all of them, whichever
 * process wrote it; new events are read once a project.
 */
export class LiveHub {
	readonly #db: Kysely<Database>;
	readonly #rooms = new Map<string, Room>();
	#polls = 0;
	#timer: NodeJS.Timeout | undefined;
	#isStopped = false;

	constructor(db: Kysely<Database>) {
		this.#db = db;
	}

	listenersOf(accountId: string): number {
		return this.#all().filter((listener) => listener.accountId === accountId).length;
	}

	add(listener: Listener): void {
		if (this.#isStopped) return listener.close();
		const { projectId } = listener.member;
		const room = this.#rooms.get(projectId) ?? { readUpTo: undefined, isPresenceTold: false, listeners: new Set() };
		room.listeners.add(listener);
		room.isPresenceTold = false;
		this.#rooms.set(projectId, room);
	}

	remove(listener: Listener): void {
		const { projectId } = listener.member;
		const room = this.#rooms.get(projectId);
		if (room?.listeners.delete(listener) !== true) return;
		room.isPresenceTold = false;
		if (room.listeners.size === 0) this.#rooms.delete(projectId);
	}

	/** Looks again and again, as long as somebody listens. */
	keepPolling(failed: (cause: unknown) => void): void {
		if (this.#timer !== undefined || this.#rooms.size === 0 || this.#isStopped) return;
		this.#timer = setTimeout(() => {
			this.poll()
				.catch(failed)
				.finally(() => {
					this.#timer = undefined;
					this.keepPolling(failed);
				});
		}, pollMilliseconds);
		this.#timer.unref();
	}

	/** Looks once. */
	async poll(): Promise<void> {
		this.#polls += 1;
		if (this.#polls % pollsBetweenChecks === 0) await this.#check(this.#all());
		const last = await findLastSequence(this.#db);
		for (const [projectId, room] of this.#rooms) await this.#tellRoom(projectId, room, last);
		if (this.#polls % pollsBetweenHeartbeats === 0) for (const listener of this.#all()) listener.write(sayHeartbeat());
	}

	/** Ends all streams, and every one that would still be opened. */
	stop(): void {
		this.#isStopped = true;
		clearTimeout(this.#timer);
		for (const listener of this.#all()) this.#end(listener);
	}

	async #tellRoom(projectId: string, room: Room, last: number): Promise<void> {
		const newcomers = [...room.listeners].filter(({ isCaughtUp }) => !isCaughtUp);
		const after = room.readUpTo ?? last;
		room.readUpTo = last;
		if (last > after) {
			const events = await listEventsBetween(this.#db, projectId, { after, upTo: last, most: mostEvents });
			if (events.some(({ act }) => act === 'change-role' || act === 'remove-member'))
				await this.#check([...room.listeners]);
			for (const listener of room.listeners) if (listener.isCaughtUp) this.#tell(listener, events);
		}
		for (const listener of newcomers) await this.#catchUp(listener, last);
		if (room.isPresenceTold) return;
		room.isPresenceTold = true;
		const words = sayPresence(presenceIn(room.listeners));
		for (const listener of room.listeners) listener.write(words);
	}

	async #catchUp(listener: Listener, last: number): Promise<void> {
		const { member, cursor } = listener;
		const after = cursor === undefined ? last : await findSequenceOf(this.#db, member.projectId, cursor);
		if (after === undefined) listener.write(sayReload());
		else {
			const asked = { after, upTo: last, most: mostEvents };
			this.#tell(listener, await listEventsBetween(this.#db, member.projectId, asked));
		}
		listener.isCaughtUp = true;
	}

	#tell(listener: Listener, events: readonly StoredEvent[]): void {
		if (events.length === mostEvents) return listener.write(sayReload());
		const told = events.flatMap((event) => tellEvent(event, listener.member, listener.transcriptId) ?? []);
		if (told.length === 0) return;
		const words = told.map(sayTold).join('');
		listener.write(words.length > mostTogetherBytes ? sayReload() : words);
	}

	/** Ends the streams of those who are signed out, removed, or have another role now; the browser asks anew. */
	async #check(listeners: readonly Listener[]): Promise<void> {
		for (const listener of listeners) if (!(await listener.mayStay())) this.#end(listener);
	}

	#end(listener: Listener): void {
		this.remove(listener);
		listener.close();
	}

	#all(): Listener[] {
		return [...this.#rooms.values()].flatMap(({ listeners }) => [...listeners]);
	}
}

const hubs = new WeakMap<Kysely<Database>, LiveHub>();

/** The one hub of a database in this process. */
export function liveHubOf(db: Kysely<Database>): LiveHub {
	const hub = hubs.get(db) ?? new LiveHub(db);
	hubs.set(db, hub);
	return hub;
}

import { retryWords } from './event-stream.ts';
import type { Listener } from './listener.ts';
import type { LiveHub } from './live-hub.ts';

/** What may wait for a slow reader. */
const mostWaitingBytes = 1024 * 1024;

/** A stream of what the hub tells, until the reader goes, is too slow, or the hub ends it. */
export function openStream(
	hub: LiveHub,
	asked: Omit<Listener, 'isCaughtUp' | 'write' | 'close'>
): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let leave = () => {};
	return new ReadableStream<Uint8Array>(
		{
			start(controller) {
				let isOpen = true;
				leave = () => {
					isOpen = false;
					hub.remove(listener);
				};
				const listener: Listener = {
					...asked,
					isCaughtUp: false,
					write(words) {
						if (!isOpen) return;
						controller.enqueue(encoder.encode(words));
						if ((controller.desiredSize ?? 0) <= 0) listener.close();
					},
					close() {
						if (!isOpen) return;
						leave();
						controller.close();
					}
				};
				listener.write(retryWords);
				hub.add(listener);
			},
			cancel: () => leave()
		},
		new ByteLengthQueuingStrategy({ highWaterMark: mostWaitingBytes })
	);
}

import type { LiveEvent, Presence } from '#lib/coding/live-event.ts';

/** As server-sent events; the browser asks for the rest by the id of the last event that it got. */
export function sayTold(event: LiveEvent): string {
	return `id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`;
}

export function sayPresence(present: readonly Presence[]): string {
	return `event: presence\ndata: ${JSON.stringify(present)}\n\n`;
}

/** What was missed cannot be told one by one: the page has to be read anew. */
export function sayReload(): string {
	return 'event: reload\ndata: {}\n\n';
}

export function sayHeartbeat(): string {
	return ':\n\n';
}

/** How soon the browser tries again when the stream breaks off. */
export const retryWords = 'retry: 1000\n\n';

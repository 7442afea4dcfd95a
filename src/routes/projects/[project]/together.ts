import { createContext } from 'svelte';
import type { LiveEvents } from './live-events.svelte.ts';
import type { CodingOutbox } from './transcripts/[transcript]/coding-outbox.svelte.ts';

/** What every page of a project shares: what others do, and what still has to be saved. */
export const [together, setTogether] = createContext<{ readonly live: LiveEvents; readonly outbox: CodingOutbox }>();

import { sql } from 'kysely';

/** The number after that of the last event. Writers wait for one another, so that no two events get the same. */
export const nextSequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from event)`;

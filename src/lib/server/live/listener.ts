import type { Member } from '../members.ts';

/** Somebody's open page. */
export type Listener = {
	readonly accountId: string;
	readonly member: Pick<Member, 'id' | 'projectId' | 'role' | 'name'>;
	/** The transcript that is open there. */
	readonly transcriptId: string | undefined;
	/** The last event that this page knows of; without one it is told what comes from now on. */
	readonly cursor: string | undefined;
	isCaughtUp: boolean;
	/** A reader that is too slow is ended rather than kept in memory. */
	readonly write: (words: string) => void;
	readonly close: () => void;
	/** Whether the session is still open and the membership the same. */
	readonly mayStay: () => Promise<boolean>;
};

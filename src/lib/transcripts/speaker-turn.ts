import type { Speaker } from './speaker.ts';

/**
 * One uninterrupted contribution of a speaker: a range of the transcript's text.
 * Offsets are UTF-16 units, start included, end excluded. The label that the file carried is not part of the range.
 */
export type SpeakerTurn = {
	readonly id: string;
	/** Counted from 1 over everything spoken, the moderator included; structure lines are not counted. */
	readonly number: number;
	readonly speaker: Speaker;
	readonly start: number;
	readonly end: number;
	readonly startSeconds?: number;
	readonly endSeconds?: number;
};

/** A line that nobody speaks: a heading, a question of the topic guide, an event such as a pause. */
export type StructureLine = {
	readonly id: string;
	readonly kind: 'heading' | 'question' | 'event';
	readonly start: number;
	readonly end: number;
};

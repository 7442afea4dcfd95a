import type { SpeakerTurn, StructureLine } from './speaker-turn.ts';

/** The text of one focus group: LF newlines, no BOM, exactly what a reviewer confirmed. */
export type Transcript = {
	readonly id: string;
	readonly text: string;
	readonly turns: readonly SpeakerTurn[];
	readonly structure: readonly StructureLine[];
};

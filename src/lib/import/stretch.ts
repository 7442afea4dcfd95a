import type { ImportedNote, ImportedTurn } from './imported-transcript.ts';

/** A turn or a line that no one speaks, with its own words; it has no place in a whole text yet. */
export type Stretch =
	| {
			readonly kind: 'turn';
			readonly label: string | undefined;
			readonly text: string;
			readonly startSeconds?: number | undefined;
			readonly endSeconds?: number | undefined;
			readonly notes?: readonly ImportedNote[] | undefined;
	  }
	| {
			readonly kind: Exclude<ImportedTurn['kind'], 'turn'>;
			readonly text: string;
			readonly notes?: readonly ImportedNote[] | undefined;
	  };

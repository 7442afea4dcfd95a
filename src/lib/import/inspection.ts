import type { ImportedTranscript } from './imported-transcript.ts';

/** What was read from a file, as the command line prints it: offsets in UTF-16 units of the whole text. */
export type Inspection = {
	readonly format: string;
	readonly encoding: string;
	readonly speakers: readonly { readonly label: string; readonly turns: number }[];
	readonly turns: readonly {
		readonly speaker: string | null;
		/** Only of what no one speaks: `heading`, `question`, `event`. */
		readonly kind?: string;
		readonly startSeconds?: number;
		readonly endSeconds?: number;
		readonly start: number;
		readonly end: number;
		readonly text: string;
	}[];
};

/** Lays out what was read, the speakers in order of their first turn. */
export function inspectionOf({ format, encoding, text, turns }: ImportedTranscript): Inspection {
	const counts = new Map<string, number>();
	for (const turn of turns) {
		if (turn.kind === 'turn' && turn.label !== undefined) counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
	}
	return {
		format,
		encoding,
		speakers: [...counts].map(([label, count]) => ({ label, turns: count })),
		turns: turns.map(({ kind, start, end, ...turn }) => {
			const speaker = 'label' in turn ? (turn.label ?? null) : null;
			const times = 'label' in turn ? { startSeconds: turn.startSeconds, endSeconds: turn.endSeconds } : { kind };
			return { speaker, ...times, start, end, text: text.slice(start, end) };
		})
	};
}

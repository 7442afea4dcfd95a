/**
 * The text of a focus group whose turns still carry the label of the file. Offsets are UTF-16 units of `text`, start
 * included, end excluded.
 */
export type LabelledTranscript = { readonly text: string; readonly turns: readonly LabelledTurn[] };

export type LabelledTurn =
	| {
			readonly kind: 'turn';
			/** As written in the file; `undefined` where the file does not say who speaks. */
			readonly label: string | undefined;
			readonly start: number;
			readonly end: number;
			readonly startSeconds?: number;
			readonly endSeconds?: number;
	  }
	| { readonly kind: 'heading' | 'question' | 'event'; readonly start: number; readonly end: number };

/** A label, and how many turns carry it. */
export type LabelInFile = { readonly label: string; readonly turnCount: number };

/** The labels of a transcript in the order in which their speakers first speak. */
export function labelsOf(labelled: LabelledTranscript): LabelInFile[] {
	const turnCounts = new Map<string, number>();
	for (const turn of labelled.turns) {
		if (turn.kind !== 'turn' || turn.label === undefined) continue;
		turnCounts.set(turn.label, (turnCounts.get(turn.label) ?? 0) + 1);
	}
	return [...turnCounts].map(([label, turnCount]) => ({ label, turnCount }));
}

/** More turns than any transcript has. */
const mostTurns = 2 ** 20;

/**
 * Under what a turn's words stand in the index: turns of one transcript lie beside one another in their order, so that what
 * the index answers tells transcript and turn without looking anything up.
 */
export function turnKey(transcriptNumber: number, turnNumber: number): number {
	return transcriptNumber * mostTurns + turnNumber;
}

export function transcriptNumberOf(key: number): number {
	return Math.floor(key / mostTurns);
}

export function turnNumberOf(key: number): number {
	return key % mostTurns;
}

/** The keys that turns of a transcript can have, both ends included. */
export function keysOfTranscript(transcriptNumber: number): { readonly first: number; readonly last: number } {
	return { first: turnKey(transcriptNumber, 0), last: turnKey(transcriptNumber + 1, 0) - 1 };
}

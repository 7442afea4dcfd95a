/** The turns that words lie in, as people name them: FG2·T46, or FG2·T46–48. */
export type TurnPlace = {
	readonly transcriptId: string;
	readonly focusGroupNumber: number;
	readonly title: string;
	readonly firstTurn: number;
	readonly lastTurn: number;
};

export function placeWords({ focusGroupNumber, firstTurn, lastTurn }: TurnPlace): string {
	return `FG${focusGroupNumber}·T${firstTurn}${lastTurn > firstTurn ? `–${lastTurn}` : ''}`;
}

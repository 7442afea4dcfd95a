/** Names that are forms of everyday words too, which the dictionary does not list: `elke dag`, `lieve mensen`. */
export const ratherWords: ReadonlySet<string> = new Set('elke lieve wende vere eden mels ties anders ligt'.split(' '));

/** First names that the dictionary has as words too, but that are names when they are said in a conversation. */
export const ratherNames: ReadonlySet<string> = new Set(
	`alma amber aurora aya daisy demi donna eva fleur iris jasmijn kim linde maxime medina merel mila mina pip rachel rosa ruby sara teddy abel
	abraham adam axel bas benjamin bob bobby boet bram chris dirk emir faas hendrik jack jan joep jonas jonathan kees klaas koen lex mats
	max maxim mees nick noël peter rein rico sem steven thomas tommy tuur valentijn wout wouter`.split(/\s+/)
);

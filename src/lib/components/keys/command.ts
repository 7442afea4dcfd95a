/** Something that can be done on a page: by key, from the palette, or both. */
export type Command = {
	readonly id: string;
	/** What it does, as the palette and the list of keys say it. */
	readonly word: () => string;
	readonly group: () => string;
	/** The chords that ask for it until somebody chooses others: `c`, `shift+u`, `alt+shift+arrowright`, `g h`. */
	readonly keys: readonly string[];
	/** Left out where it makes no sense just now, such as what needs a right; it is offered when this is not given. */
	readonly isOffered?: () => boolean;
	readonly run: () => void;
};

export function isOffered(command: Command): boolean {
	return command.isOffered?.() ?? true;
}

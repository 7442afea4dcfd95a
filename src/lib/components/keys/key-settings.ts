import { isOffered, type Command } from './command.ts';
import { isCharacterKey } from './key-chord.ts';

/** What somebody has chosen about keys; it goes along from machine to machine. */
export type KeySettings = {
	/** False: keys of one character do nothing. */
	readonly areCharacterKeysOn: boolean;
	/** Other chords, by the id of the command. */
	readonly chosen: Readonly<Record<string, string>>;
};

export const keysAsGiven: KeySettings = { areCharacterKeysOn: true, chosen: {} };

/** The chords that ask for a command under these settings. A key that somebody chose for another command is not among them. */
export function keysOf(command: Command, { areCharacterKeysOn, chosen }: KeySettings): readonly string[] {
	const own = chosen[command.id];
	const taken = new Set(Object.entries(chosen).flatMap(([id, chord]) => (id === command.id ? [] : [chord])));
	const keys = own === undefined ? command.keys.filter((chord) => !taken.has(chord)) : [own];
	return areCharacterKeysOn ? keys : keys.filter((chord) => !isCharacterKey(chord));
}

export function commandFor(chord: string, commands: readonly Command[], settings: KeySettings): Command | undefined {
	return commands.find((command) => keysOf(command, settings).includes(chord) && isOffered(command));
}

/** Whether a chord is the beginning of a longer one, such as the `g` of `g h`. */
export function isPrefix(chord: string, commands: readonly Command[], settings: KeySettings): boolean {
	return commands.some((command) => keysOf(command, settings).some((keys) => keys.startsWith(`${chord} `)));
}

const mostChosen = 200;
const longestChord = 40;

/** Settings as they were stored or sent, as JSON; what is not understood of them stays as it is given. */
export function readKeySettings(json: string): KeySettings {
	const told: unknown = json === '' ? {} : JSON.parse(json);
	if (!isObject(told)) return keysAsGiven;
	const chosen = Object.entries(isObject(told['chosen']) ? told['chosen'] : {}).slice(0, mostChosen);
	return {
		areCharacterKeysOn: told['areCharacterKeysOn'] !== false,
		chosen: Object.fromEntries(
			chosen.flatMap(([id, chord]) =>
				typeof chord === 'string' && chord !== '' && chord.length <= longestChord ? [[id, chord] as const] : []
			)
		)
	};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Command } from './command.ts';
import { chordOf } from './key-chord.ts';
import { commandFor, isPrefix, type KeySettings } from './key-settings.ts';

const sequenceMilliseconds = 1500;

/** Listens for the keys of commands, and for two keys one after another. */
export function keyListener(commands: () => readonly Command[], settings: () => KeySettings) {
	let before: { readonly chord: string; readonly at: number } | undefined;
	return (event: KeyboardEvent): void => {
		if (event.defaultPrevented || isLeftToField(event)) return;
		const chord = chordOf(event);
		const isGoingOn = before !== undefined && event.timeStamp - before.at < sequenceMilliseconds;
		const wanted = isGoingOn && before !== undefined ? `${before.chord} ${chord}` : chord;
		before = undefined;
		const command = commandFor(wanted, commands(), settings());
		if (command !== undefined) {
			event.preventDefault();
			command.run();
		} else if (isPrefix(chord, commands(), settings())) before = { chord, at: event.timeStamp };
	};
}

/** Fields keep their keys, save those with Control or Command; Enter and the space bar press what they are on. */
function isLeftToField({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement)) return false;
	if (target.closest('dialog[open]') !== null) return true;
	if (key === 'Enter' || key === ' ') return target.closest('button, a, summary, input, textarea, select') !== null;
	const isField = target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null;
	return isField && !ctrlKey && !metaKey;
}

import { describe, expect, it } from 'vitest';
import type { Command } from '#lib/components/keys/command.ts';
import { isCharacterKey, shownChord } from '#lib/components/keys/key-chord.ts';
import { commandFor, isPrefix, keysAsGiven, keysOf, readKeySettings } from '#lib/components/keys/key-settings.ts';

const command = (id: string, ...keys: string[]): Command => ({
	id,
	word: () => id,
	group: () => '',
	keys,
	run: () => {}
});
const undo = command('undo', 'u', 'mod+z');
const quote = command('quote', 'q');
const home = command('home', 'g h');
const commands = [undo, quote, home];

describe('keys of commands', () => {
	it('are as given until somebody chooses others', () => {
		expect(keysOf(undo, keysAsGiven)).toEqual(['u', 'mod+z']);
		expect(keysOf(undo, { ...keysAsGiven, chosen: { undo: 'x' } })).toEqual(['x']);
	});
	it('go to the command for which they were chosen, and to no other', () => {
		const settings = { ...keysAsGiven, chosen: { quote: 'u' } };
		expect(commandFor('u', commands, settings)).toBe(quote);
		expect(keysOf(undo, settings)).toEqual(['mod+z']);
	});
	it('of one character do nothing once they are switched off', () => {
		const settings = { ...keysAsGiven, areCharacterKeysOn: false };
		expect(commandFor('u', commands, settings)).toBeUndefined();
		expect(commandFor('mod+z', commands, settings)).toBe(undo);
		expect(isPrefix('g', commands, settings)).toBe(false);
		expect(['u', 'shift+u', '?', 'g h'].every(isCharacterKey)).toBe(true);
		expect(['mod+k', 'enter', 'arrowdown', 'alt+shift+arrowright'].some(isCharacterKey)).toBe(false);
	});
	it('do nothing where a command is not offered', () => {
		const closed = { ...undo, isOffered: () => false };
		expect(commandFor('u', [closed], keysAsGiven)).toBeUndefined();
	});
	it('may be two, one after another', () => {
		expect(isPrefix('g', commands, keysAsGiven)).toBe(true);
		expect(commandFor('g h', commands, keysAsGiven)).toBe(home);
	});
	it('are shown as they are printed on the keyboard', () => {
		expect(shownChord('alt+shift+arrowright', false)).toBe('⌥⇧→');
		expect([shownChord('mod+k', true), shownChord('mod+k', false)]).toEqual(['⌘K', 'Ctrl K']);
	});
	it('are read back from what was stored, and nothing else is', () => {
		expect(readKeySettings('')).toEqual(keysAsGiven);
		expect(readKeySettings('{"areCharacterKeysOn":false,"chosen":{"undo":"x","quote":7,"home":""},"more":1}')).toEqual({
			areCharacterKeysOn: false,
			chosen: { undo: 'x' }
		});
	});
});

/**
 * The key that was pressed with what was held down: `c`, `shift+u`, `alt+shift+arrowright`, `mod+k`, where `mod` is Control or
 * Command. A sign that only stands on a key with Shift, such as `?`, is told by the sign alone, whatever the keyboard.
 */
export function chordOf(event: KeyboardEvent): string {
	const key = event.key.toLowerCase();
	const isSign = key.length === 1 && !/[\p{L}\p{N} ]/u.test(key);
	return [
		...(event.ctrlKey || event.metaKey ? ['mod'] : []),
		...(event.altKey ? ['alt'] : []),
		...(event.shiftKey && !isSign ? ['shift'] : []),
		key === ' ' ? 'space' : key
	].join('+');
}

/** Whether a chord is one character, which may be pressed by accident or spoken (WCAG 2.2, 2.1.4). */
export function isCharacterKey(chord: string): boolean {
	return chord.split(' ').some((part) => [...part.replace(/^shift\+/, '')].length === 1);
}

const signs: Readonly<Record<string, string>> = {
	arrowup: '↑',
	arrowdown: '↓',
	arrowleft: '←',
	arrowright: '→',
	backspace: '⌫',
	enter: 'Enter',
	escape: 'Esc',
	space: 'Space',
	delete: 'Del',
	shift: '⇧',
	alt: '⌥'
};

/** A chord as it is printed on a key. */
export function shownChord(chord: string, isApple: boolean): string {
	return chord
		.split(' ')
		.map((part) =>
			part
				.split('+')
				.map((key) => (key === 'mod' ? (isApple ? '⌘' : 'Ctrl ') : (signs[key] ?? key.toUpperCase())))
				.join('')
		)
		.join(' ');
}

/** Whether the keyboard says ⌘ where others say Ctrl. */
export function isAppleKeyboard(): boolean {
	return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);
}

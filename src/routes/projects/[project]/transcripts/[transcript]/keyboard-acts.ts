/** What a key asks for on the workbench. Single letters count only outside text fields. */
export type KeyboardAct =
	| { readonly act: 'move-turn'; readonly direction: 1 | -1 }
	| { readonly act: 'next-coding'; readonly direction: 1 | -1 }
	| { readonly act: 'move-sentence'; readonly direction: 1 | -1 }
	| { readonly act: 'extend'; readonly by: 'word' | 'sentence' }
	| { readonly act: 'shrink'; readonly by: 'word' | 'sentence' }
	| { readonly act: 'recent-code'; readonly position: number }
	| { readonly act: 'select-sentence' }
	| { readonly act: 'open-picker' | 'remove-coding' | 'quote' | 'undo' | 'redo' }
	| { readonly act: 'filter-codebook' | 'toggle-codebook' | 'keys' | 'leave' };

export function keyboardAct(event: KeyboardEvent): KeyboardAct | undefined {
	if (event.ctrlKey || event.metaKey || isInTextField(event.target)) return undefined;
	if (event.shiftKey && event.key === 'ArrowRight') return { act: 'extend', by: event.altKey ? 'sentence' : 'word' };
	if (event.shiftKey && event.key === 'ArrowLeft') return { act: 'shrink', by: event.altKey ? 'sentence' : 'word' };
	if (event.altKey || (event.key === 'Enter' && isOnControl(event.target))) return undefined;
	if (/^[1-9]$/.test(event.key)) return { act: 'recent-code', position: Number(event.key) - 1 };
	if (event.key === '?') return { act: 'keys' };
	if (event.shiftKey) return event.key.toLowerCase() === 'u' ? { act: 'redo' } : undefined;
	return plainKeys[event.key.toLowerCase()];
}

const plainKeys: Readonly<Record<string, KeyboardAct>> = {
	arrowdown: { act: 'move-turn', direction: 1 },
	arrowup: { act: 'move-turn', direction: -1 },
	arrowright: { act: 'move-sentence', direction: 1 },
	arrowleft: { act: 'move-sentence', direction: -1 },
	enter: { act: 'select-sentence' },
	n: { act: 'next-coding', direction: 1 },
	p: { act: 'next-coding', direction: -1 },
	c: { act: 'open-picker' },
	q: { act: 'quote' },
	u: { act: 'undo' },
	f: { act: 'filter-codebook' },
	b: { act: 'toggle-codebook' },
	backspace: { act: 'remove-coding' },
	delete: { act: 'remove-coding' },
	escape: { act: 'leave' }
};

function isInTextField(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null)
	);
}

/** Enter on a button or link presses it. */
function isOnControl(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

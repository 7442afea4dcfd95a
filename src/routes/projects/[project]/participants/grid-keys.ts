import type { GridPlace } from '#lib/participants/grid-cells.ts';
import type { PeopleGrid } from './people-grid.svelte.ts';

/** What a key asks of the grid; `leave` lets the browser move the keyboard on. */
export type GridAct =
	| { readonly kind: 'move'; readonly to: GridPlace; readonly isExtending: boolean }
	| { readonly kind: 'type'; readonly words: string }
	| { readonly kind: 'open' | 'clear' | 'undo' | 'leave' };

const steps: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	PageUp: [-10, 0],
	PageDown: [10, 0]
};

/** What a key means in the grid; `undefined` for a key that is none of its business. */
export function gridAct(
	event: KeyboardEvent,
	grid: Pick<PeopleGrid, 'current' | 'size' | 'widthOf'>
): GridAct | undefined {
	const { current, size } = grid;
	const isCommand = event.ctrlKey || event.metaKey;
	const isExtending = event.shiftKey;
	if (isCommand && event.key.toLowerCase() === 'z' && !event.shiftKey) return { kind: 'undo' };
	const step = steps[event.key];
	if (step !== undefined && !event.altKey) {
		const [down, right] = isCommand ? [step[0] * size.rows, step[1] * size.columns] : step;
		return { kind: 'move', to: { row: current.row + down, column: current.column + right }, isExtending };
	}
	if (event.key === 'Home') {
		return { kind: 'move', to: { row: isCommand ? 0 : current.row, column: 0 }, isExtending };
	}
	if (event.key === 'End') {
		const row = isCommand ? size.rows - 1 : current.row;
		return { kind: 'move', to: { row, column: size.columns - 1 }, isExtending };
	}
	if (event.key === 'Tab') return tabbed(grid, event.shiftKey);
	if (isCommand) return undefined;
	if (event.key === 'Enter')
		return { kind: 'move', to: { ...current, row: current.row + (event.shiftKey ? -1 : 1) }, isExtending: false };
	if (event.key === 'Delete' || event.key === 'Backspace') return { kind: 'clear' };
	if (event.key === 'F2' || event.key === ' ' || (event.altKey && event.key === 'ArrowDown')) return { kind: 'open' };
	if (!event.altKey && [...event.key].length === 1) return { kind: 'type', words: event.key };
	return undefined;
}

/** To the next cell, on to the next row; after the last one out of the grid, so that nobody is caught in it. */
function tabbed(
	{ current, size, widthOf }: Pick<PeopleGrid, 'current' | 'size' | 'widthOf'>,
	isBack: boolean
): GridAct {
	const column = current.column + (isBack ? -1 : 1);
	const moveTo = (row: number, column: number): GridAct => ({ kind: 'move', to: { row, column }, isExtending: false });
	if (column >= 0 && column < widthOf(current.row)) return moveTo(current.row, column);
	const row = current.row + (isBack ? -1 : 1);
	if (row < 0 || row >= size.rows) return { kind: 'leave' };
	return moveTo(row, isBack ? widthOf(row) - 1 : 0);
}

import type { Code } from '#lib/codebook/code.ts';
import { dropPlace, outlineMove, type CodePlace, type OutlineStep } from '#lib/codebook/outline-move.ts';

export type DropZone = 'before' | 'under' | 'after';

const steps: Readonly<Record<string, OutlineStep>> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'out',
	ArrowRight: 'in'
};

type Moving = {
	readonly codes: readonly Code[];
	readonly onmove: (code: Code, to: CodePlace | undefined) => void;
};

/** Moves codes about a tree, dragged with the pointer or step by step with the keyboard. */
export class CodeMover {
	readonly #moving: () => Moving;
	#dragged: Code | undefined = $state.raw();
	/** Where the dragged code would land. */
	target: { readonly codeId: string; readonly zone: DropZone } | undefined = $state.raw();

	constructor(moving: () => Moving) {
		this.#moving = moving;
	}

	drag(code: Code, event: DragEvent): void {
		this.#dragged = code;
		if (event.dataTransfer === null) return;
		event.dataTransfer.effectAllowed = 'move';
		event.dataTransfer.setData('text/plain', code.name);
	}

	dragOver(code: Code, event: DragEvent & { readonly currentTarget: HTMLElement }): void {
		if (this.#dragged === undefined || this.#dragged.id === code.id) return this.leave();
		event.preventDefault();
		const { top, height } = event.currentTarget.getBoundingClientRect();
		const share = (event.clientY - top) / height;
		this.target = { codeId: code.id, zone: share < 0.3 ? 'before' : share > 0.7 ? 'after' : 'under' };
	}

	drop(code: Code, event: DragEvent): void {
		event.preventDefault();
		const [dragged, target] = [this.#dragged, this.target];
		this.end();
		if (dragged === undefined || target === undefined) return;
		const { codes, onmove } = this.#moving();
		onmove(dragged, dropPlace(codes, dragged, code, target.zone));
	}

	leave(): void {
		this.target = undefined;
	}

	end(): void {
		this.#dragged = undefined;
		this.target = undefined;
	}

	/** Whether a key asked for a step; ⌥ and an arrow, as outline editors have it. */
	step(code: Code, event: KeyboardEvent): boolean {
		const step = steps[event.key];
		if (!event.altKey || event.ctrlKey || event.metaKey || step === undefined) return false;
		event.preventDefault();
		const { codes, onmove } = this.#moving();
		onmove(code, outlineMove(codes, code, step));
		return true;
	}
}

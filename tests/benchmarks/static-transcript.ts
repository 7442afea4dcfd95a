import type { Coding } from '../../src/lib/coding/coding.ts';
import { hueInTurn } from '../../src/lib/codebook/hue.ts';
import { markSegments } from '../../src/lib/coding/mark-segments.ts';
import { moderatorLabel, type InventedTurn } from './invent-transcript.ts';
import type { WorkLoad } from './work-load.ts';

export type StaticTranscript = { readonly html: string; readonly markCount: number };

/**
 * Transcript S as one page that does nothing but show it: the same words in lines as long, the same marks, the
 * application's style sheets. On `ArrowDown` it goes to the next turn of a participant that carries no mark; on `1` it
 * marks that turn's first sentence.
 */
export function staticTranscript(work: WorkLoad, styleSheets: readonly string[]): StaticTranscript {
	const codings = work.codings.map(({ codePosition, start, end }, index): Coding => ({
		id: String(index),
		coderId: '',
		codeId: String(codePosition),
		passage: { transcriptId: '', start, end }
	}));
	const turns = work.transcript.turns.map((turn) => turnOf(turn, work.transcript.text, codings)).join('\n');
	const links = styleSheets.map((address) => `<link rel="stylesheet" href="${address}">`).join('\n');
	const html = `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Groep S</title>
${links}
</head><body><main style="max-width: var(--measure)">
${turns}
</main><script>(${markOnKey.toString()})()</script></body></html>`;
	return { html, markCount: turns.split('<mark').length - 1 };
}

function turnOf(turn: InventedTurn, text: string, codings: readonly Coding[]): string {
	const segments = markSegments(turn, codings);
	const words = segments.map(({ start, end, codings: [first, second] }) => {
		const inner = second === undefined ? text.slice(start, end) : mark(second, ' l2', text.slice(start, end));
		return first === undefined ? inner : mark(first, '', inner);
	});
	const isFree = segments.length === 1 && turn.label !== moderatorLabel && segments[0]?.codings.length === 0;
	const sentence = turn.sentences[0];
	const free = isFree && sentence ? ` data-sentence="${sentence.end - sentence.start}"` : '';
	return `<p id="turn-${turn.number}"><b>${turn.label}</b> <span class="read"${free}>${words.join('')}</span></p>`;
}

function mark(coding: Coding, suffix: string, inner: string): string {
	return `<mark class="c${suffix} h${hueInTurn(Number(coding.codeId))}">${inner}</mark>`;
}

/** Runs in the page. */
function markOnKey(): void {
	const free = document.querySelectorAll<HTMLElement>('[data-sentence]');
	let current = -1;
	addEventListener('keydown', ({ key }) => {
		if (key === 'ArrowDown') free[(current += 1)]?.scrollIntoView({ block: 'nearest' });
		const words = free[current];
		if (key !== '1' || !words?.firstChild) return;
		const sentence = document.createRange();
		sentence.setStart(words.firstChild, 0);
		sentence.setEnd(words.firstChild, Number(words.dataset['sentence']));
		const added = document.createElement('mark');
		added.className = 'c h1';
		sentence.surroundContents(added);
	});
}

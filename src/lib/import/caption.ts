import type { Paragraph } from './paragraph.ts';
import { secondsOfClock } from './time-stamp.ts';

/** A caption (cue) as a file holds it: its lines of text, tags and all, and its times where they can be read. */
export type Caption = Pick<Paragraph, 'startSeconds' | 'endSeconds'> & { readonly lines: readonly string[] };

/**
 * Cuts a caption file into captions. Words are never dropped: a caption whose time is broken keeps them without it, and
 * a block that has no time but stands after a caption goes on with that one. Comments, styles, regions, ids and the
 * head of the file are no words.
 */
export function captionsOf(text: string): Caption[] {
	const captions: Caption[] = [];
	for (const block of blocksOf(text)) {
		const timing = block.slice(0, 2).findIndex(isTiming);
		const last = captions.at(-1);
		if (timing >= 0) captions.push(captionOf(block, timing));
		else if (last !== undefined && !isComment(block))
			captions.splice(-1, 1, { ...last, lines: [...last.lines, ...block] });
	}
	return captions.filter((caption) => caption.lines.length > 0);
}

/** Whether a line gives the time of a caption. */
export function isTiming(line: string): boolean {
	return /^\s*[\d:.,]+\s*-->/.test(line.slice(0, 80));
}

/** Lines between blank ones; a timing line also opens a block, with the id above it, where the blank was forgotten. */
function blocksOf(text: string): string[][] {
	const blocks: string[][] = [[]];
	for (const line of text.split('\n')) {
		const block = blocks.at(-1) ?? [];
		if (line.trim() === '') blocks.push([]);
		else if (isTiming(line) && block.some(isTiming)) blocks.push([line]);
		else block.push(line);
	}
	return blocks.filter((block) => block.length > 0);
}

function captionOf(block: readonly string[], timing: number): Caption {
	const [start, end] = (block[timing] ?? '').split('-->');
	const startSeconds = secondsOfClock(start ?? '');
	const endSeconds = secondsOfClock(end?.trim().split(/\s/)[0] ?? '');
	const isForward = startSeconds !== undefined && endSeconds !== undefined && endSeconds >= startSeconds;
	const lines = block.slice(timing + 1);
	return {
		lines,
		...(startSeconds === undefined ? {} : { startSeconds }),
		...(isForward ? { endSeconds } : {})
	};
}

function isComment(block: readonly string[]): boolean {
	const [first = ''] = block;
	return /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(first) || (block.length === 1 && /^\d+$/.test(first));
}

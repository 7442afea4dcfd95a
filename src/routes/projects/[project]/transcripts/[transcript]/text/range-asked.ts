import type { TextRange } from '#lib/transcripts/text-range.ts';

/** The passage that an address asks for, `?at=120-143`; nothing when it asks for none in this text. */
export function rangeAsked({ searchParams }: URL, length: number): TextRange | undefined {
	const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(searchParams.get('at') ?? '') ?? [];
	const range = { start: Number(start), end: Number(end) };
	return range.start < range.end && range.end <= length ? range : undefined;
}

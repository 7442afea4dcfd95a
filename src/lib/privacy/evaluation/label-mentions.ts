import type { TextRange } from '#lib/transcripts/text-range.ts';
import { isBorder } from '../personal-data/pattern-hits.ts';
import type { Label, NameSource } from './labelled-text.ts';

/** Every place in the turns of a text where one of some names is said. */
export function labelMentions(
	text: string,
	turns: readonly TextRange[],
	names: readonly string[],
	sourceOf: (name: string) => NameSource
): Label[] {
	const labels: Label[] = [];
	for (const name of names) {
		for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
			const end = start + name.length;
			const isSaid = turns.some((turn) => turn.start <= start && end <= turn.end);
			if (isSaid && isBorder(text, start) && isBorder(text, end)) {
				labels.push({ kind: 'name', start, end, source: sourceOf(name) });
			}
		}
	}
	return labels.sort((one, other) => one.start - other.start);
}

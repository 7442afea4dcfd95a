import type { Paragraph } from './paragraph.ts';
import { isRule, structureKind } from './structure-line.ts';
import type { Stretch } from './stretch.ts';

/**
 * For files that say who speaks: words without a label are no one's, and are not searched for names. A label that is
 * not a speaker stays before its words, as words.
 */
export function stretchesByGivenLabel(paragraphs: readonly Paragraph[], notSpeakers: ReadonlySet<string>): Stretch[] {
	const first = paragraphs.findIndex((paragraph) => paragraph.label !== undefined);
	return paragraphs.flatMap((paragraph, index): Stretch[] => {
		const text = paragraph.text.trim();
		if (text === '' || isRule(text)) return [];
		const { label, startSeconds, endSeconds, notes } = paragraph;
		if (label !== undefined && notSpeakers.has(label))
			return [{ kind: 'turn', label: undefined, text: `${label}: ${text}`, startSeconds, endSeconds, notes }];
		if (label !== undefined) return [{ kind: 'turn', label, text, startSeconds, endSeconds, notes }];
		const kind = structureKind(text, paragraph.isHeading === true);
		if (kind !== undefined) return [{ kind, text, notes }];
		if (index < first && startSeconds === undefined) return [{ kind: 'heading', text, notes }];
		return [{ kind: 'turn', label: undefined, text, startSeconds, endSeconds, notes }];
	});
}

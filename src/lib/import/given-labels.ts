import type { Paragraph } from './paragraph.ts';
import { isRule, structureKind } from './structure-line.ts';
import type { Stretch } from './stretch.ts';

/** For files that say who speaks: words without a label are no one's, and are not searched for names. */
export function stretchesByGivenLabel(paragraphs: readonly Paragraph[]): Stretch[] {
	const first = paragraphs.findIndex((paragraph) => paragraph.label !== undefined);
	return paragraphs.flatMap((paragraph, index): Stretch[] => {
		const text = paragraph.text.trim();
		if (text === '' || isRule(text)) return [];
		const { label, startSeconds, endSeconds } = paragraph;
		if (label !== undefined) return [{ kind: 'turn', label, text, startSeconds, endSeconds }];
		const kind = structureKind(text, paragraph.isHeading === true);
		if (kind !== undefined) return [{ kind, text }];
		if (index < first && startSeconds === undefined) return [{ kind: 'heading', text }];
		return [{ kind: 'turn', label: undefined, text, startSeconds, endSeconds }];
	});
}

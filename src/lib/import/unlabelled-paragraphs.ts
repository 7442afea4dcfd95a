import type { Paragraph } from './paragraph.ts';
import { isRule, structureKind } from './structure-line.ts';
import type { Stretch } from './stretch.ts';

/** Text that says nowhere who speaks: one turn a paragraph, without a label. */
export function stretchesWithoutLabels(paragraphs: readonly Paragraph[]): Stretch[] {
	return paragraphs.flatMap((paragraph): Stretch[] => {
		const text = paragraph.text.trim();
		if (text === '' || isRule(text)) return [];
		const { startSeconds, endSeconds, notes } = paragraph;
		const kind = structureKind(text, paragraph.isHeading === true);
		return kind === undefined
			? [{ kind: 'turn', label: undefined, text, startSeconds, endSeconds, notes }]
			: [{ kind, text, notes }];
	});
}

import type { Paragraph } from './paragraph.ts';
import { isRule } from './structure-line.ts';

/** One line of the source without the blanks around it; `text` is '' for an empty line. */
export type SourceLine = Pick<Paragraph, 'text' | 'startSeconds' | 'endSeconds' | 'notes'> & {
	readonly isHeading: boolean;
};

/** The lines of paragraphs in order, a break inside a paragraph included; lines drawn with signs count as empty. */
export function linesOf(paragraphs: readonly Paragraph[]): SourceLine[] {
	return paragraphs.flatMap((paragraph) =>
		paragraph.text.split('\n').map((line, index): SourceLine => {
			const text = line.trim();
			return {
				text: isRule(text) ? '' : text,
				isHeading: paragraph.isHeading === true,
				startSeconds: paragraph.startSeconds,
				endSeconds: paragraph.endSeconds,
				...(index === 0 && paragraph.notes !== undefined ? { notes: paragraph.notes } : {})
			};
		})
	);
}

import type { ImportedNote } from './imported-transcript.ts';
import { isWordNode, textOfNode, type WordNode } from './word-node.ts';

/** The footnotes, endnotes and comments of a Word document, by what points at them. */
export type WordNotes = (reference: WordNode) => ImportedNote | undefined;

/** Reads them off mammoth's document, which keeps notes in a list of its own and comments in another. */
export function wordNotes(document: unknown): WordNotes {
	if (!isRecord(document)) return () => undefined;
	const { notes, comments } = document;
	const commentOf = new Map(
		(Array.isArray(comments) ? comments : []).flatMap((comment: unknown): [string, string][] =>
			isRecord(comment) ? [[String(comment['commentId']), textOfBody(comment['body'])]] : []
		)
	);
	return (reference) => {
		if (reference.type === 'commentReference') return noted('comment', commentOf.get(reference.commentId ?? ''));
		if (reference.type !== 'noteReference' || !isRecord(notes) || typeof notes['resolve'] !== 'function')
			return undefined;
		const note: unknown = notes['resolve'](reference);
		return noted('footnote', isRecord(note) ? textOfBody(note['body']) : undefined);
	};
}

/** What a paragraph points at, in order. */
export function notesIn(node: WordNode, notes: WordNotes): ImportedNote[] {
	const note = notes(node);
	return [...(note === undefined ? [] : [note]), ...(node.children ?? []).flatMap((child) => notesIn(child, notes))];
}

function noted(kind: ImportedNote['kind'], text: string | undefined): ImportedNote | undefined {
	return text === undefined || text === '' ? undefined : { kind, text };
}

function textOfBody(body: unknown): string {
	const nodes = Array.isArray(body) ? body.filter(isWordNode) : [];
	return nodes.map(textOfNode).join('\n').trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

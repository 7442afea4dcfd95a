import type { TextRange } from './text-range.ts';
import type { Transcript } from './transcript.ts';

/** A place where a question of the guide can be asked; `number` is that of the turn, missing for a line nobody speaks. */
export type QuestionLine = TextRange & { readonly id: string; readonly number: number | undefined };

/** What the moderator says and the lines that are questions, in the order of the text. */
export function questionLines({ turns, structure }: Transcript): QuestionLine[] {
	return [
		...turns
			.filter(({ speaker }) => speaker.kind === 'moderator')
			.map(({ id, start, end, number }) => ({ id, start, end, number })),
		...structure
			.filter(({ kind }) => kind === 'question' || kind === 'heading')
			.map(({ id, start, end }) => ({ id, start, end, number: undefined }))
	].toSorted((one, other) => one.start - other.start);
}

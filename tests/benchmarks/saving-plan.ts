import { v7 as uuidV7 } from 'uuid';
import type { WorkLoad } from './work-load.ts';

export type NewCoding = {
	readonly id: string;
	readonly codeId: string;
	readonly start: number;
	readonly end: number;
};

/** What the browser sends when a coder applies a code. The text of a transcript that nobody has edited is version 1. */
export function applyingCode({ id, codeId, start, end }: NewCoding, transcriptId: string): string {
	return JSON.stringify({
		id: uuidV7(),
		act: 'apply-code',
		transcripts: [{ id: transcriptId, textVersion: 1 }],
		removed: [],
		put: [{ id, codeId, transcriptId, start, end }]
	});
}

/** A closed loop: every coder sends the next coding when the last one was answered. It ends when all have been sent. */
export type SavingPlan = {
	readonly port: number;
	readonly path: string;
	readonly origin: string;
	readonly transcriptId: string;
	/** The same number of codings for each. The warm-up comes first and is not counted. */
	readonly coders: readonly {
		readonly cookie: string;
		readonly warmUp: readonly NewCoding[];
		readonly codings: readonly NewCoding[];
	}[];
};

export type SavingTimes = {
	/** From sending to the end of the answer, for each coding. */
	readonly milliseconds: readonly number[];
	/** From the first coding sent to the last one answered. */
	readonly seconds: number;
};

/**
 * Codings for one coder, none of which the rules refuse: the sentences of transcript S from first to last, and the next code
 * at every round. `already` are how many this coder has got before.
 */
export function codingsForCoder(
	count: number,
	already: number,
	{ transcript }: WorkLoad,
	codeIds: readonly string[]
): NewCoding[] {
	const sentences = transcript.turns.flatMap((turn) => turn.sentences);
	return Array.from({ length: count }, (_, index) => {
		const place = already + index;
		const round = Math.floor(place / sentences.length);
		const sentence = sentences[place % sentences.length];
		const codeId = codeIds[((place % sentences.length) + round) % codeIds.length];
		if (sentence === undefined || codeId === undefined || round >= codeIds.length) {
			throw new Error('There are not so many different codings');
		}
		return { id: uuidV7(), codeId, start: sentence.start, end: sentence.end };
	});
}

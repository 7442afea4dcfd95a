import type { Passage } from '../transcripts/passage.ts';

/** One coder's judgement that a passage carries a code. It belongs to that coder's layer and to nobody else. */
export type Coding = {
	readonly id: string;
	readonly coderId: string;
	readonly codeId: string;
	readonly passage: Passage;
	/** Shows better than most what the code means. */
	readonly isExemplar?: true;
	/** The coder is not sure that the code fits. */
	readonly isDoubtful?: true;
	/** Under which version of the code's definition it was given. The server knows; a new coding has none yet. */
	readonly codeVersion?: number;
};

import type { Passage } from '../transcripts/passage.ts';

/** One coder's judgement that a passage carries a code. It belongs to that coder's layer and to nobody else. */
export type Coding = {
	readonly id: string;
	readonly coderId: string;
	readonly codeId: string;
	readonly passage: Passage;
};

export const interactionKinds = [
	'agrees',
	'disagrees',
	'builds-on',
	'question',
	'laughter',
	'silence',
	'prompted'
] as const;

/** What a turn does in the conversation; it says nothing about its theme. */
export type InteractionKind = (typeof interactionKinds)[number];

/** One coder's judgement of what a turn does in the conversation, at will with the turn that it answers. */
export type InteractionMark = {
	readonly id: string;
	readonly coderId: string;
	readonly transcriptId: string;
	/** Number of the turn that does it. */
	readonly turn: number;
	readonly kind: InteractionKind;
	/** Number of the earlier turn that it answers, if that is said. */
	readonly answers?: number;
};

/** Who speaks a turn. Speakers are never codes; the label that the file used for them is not kept. */
export type Speaker =
	| { readonly kind: 'moderator' }
	| { readonly kind: 'participant'; readonly participantId: string; readonly pseudonym: string }
	| { readonly kind: 'several' }
	| { readonly kind: 'unknown' };

/** Who a label of the file is, as the reviewer says. */
export type SpeakerAssignment =
	| { readonly kind: 'moderator' }
	| { readonly kind: 'new-participant'; readonly pseudonym: string }
	| { readonly kind: 'participant'; readonly participantId: string; readonly pseudonym: string }
	/** The same person as another label, which says who that is. */
	| { readonly kind: 'same-as'; readonly label: string }
	| { readonly kind: 'several' }
	| { readonly kind: 'unknown' };

/** An assignment for each label. */
export type SpeakerAssignments = ReadonlyMap<string, SpeakerAssignment>;

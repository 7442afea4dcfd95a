/** The word lists that the rules lean on, loaded once by the server. All words are lower case. */
export type PersonalDataKnowledge = {
	readonly firstNames: ReadonlySet<string>;
	readonly surnames: ReadonlySet<string>;
	readonly places: ReadonlySet<string>;
	/** Words that the dictionary writes with a capital: names, places, brands. */
	readonly properNouns: ReadonlySet<string>;
	/** Words that the dictionary writes in lower case: what speaks against a name. */
	readonly commonWords: ReadonlySet<string>;
	/** The words of this text that stand on the project's own list of names, lower case. */
	readonly knownNames: ReadonlySet<string>;
};

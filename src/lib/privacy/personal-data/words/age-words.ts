/** Forms of `zijn` and `worden` that are said of a person only, with a number behind them. */
export const beingSomebody: ReadonlySet<string> = new Set(['ben', 'bent', 'word', 'wordt', 'werd', 'geworden']);

/** Forms that are said of things as well, so that a person must stand beside them. */
export const beingAnything: ReadonlySet<string> = new Set(['is', 'was']);

/** What may stand between the verb and the age: `ik ben nu zelf pas achttien`. */
export const betweenVerbAndAge: ReadonlySet<string> = new Set(
	'nu net pas al bijna inmiddels ondertussen zelf ook euh eh uh dan gewoon ik hij ze zij toen'.split(' ')
);

/** Persons of whom an age is told. */
export const agedPersons: ReadonlySet<string> = new Set(
	`ik jij je hij ie zij ze u die broer broertje zus zusje neef neefje nicht nichtje vriend vriendin jongen meisje zoon dochter moeder
	vader man vrouw collega student leerling eentje oma opa ikzelf hijzelf kind`.split(/\s+/)
);

/** What is counted when a number is no age. */
export const countedWords: ReadonlySet<string> = new Set(
	`keer uur uren minuut minuten dag dagen week weken maand maanden procent euro meter centimeter kilo graden man mensen leerlingen
	studenten docenten kinderen keren van en of tot op klassen locaties jongens meiden meisjes collega's stuks punten kilometer stappen
	bij plus min huizen ton duizend honderd begonnen`.split(/\s+/)
);

/** With these behind it, `tien jaar` is a stretch of time. */
export const durationWordsAfter: ReadonlySet<string> = new Set(
	'geleden lang terug ervaring later verder garantie cel werkervaring bezig getrouwd contract'.split(' ')
);

/** With these before it, `tien jaar` is a stretch of time. */
export const durationWordsBefore: ReadonlySet<string> = new Set(
	'al na voor over binnen sinds ruim elke om hier'.split(' ')
);

/** What may come right behind an age when a new clause begins. */
export const clauseWords: ReadonlySet<string> = new Set(['en', 'of', 'dus', 'maar', 'op', 'geworden', 'toen', 'nu']);

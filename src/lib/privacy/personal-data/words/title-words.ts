/** Words that stand before a name and are part of addressing somebody. */
export const titleWords: ReadonlySet<string> = new Set(
	`meneer mijnheer mevrouw mevr mw dhr heer juf juffrouw jufrouw juffie meester mees dr drs ir ing mr prof professor
	ome oom tante zuster broeder pater imam dominee`.split(/\s+/)
);

/** Titles that say that somebody teaches. */
export const teacherTitles: ReadonlySet<string> = new Set(['juf', 'juffrouw', 'jufrouw', 'juffie', 'meester', 'mees']);

/** Words between a first name and a surname, or in front of a surname. */
export const interfixes: ReadonlySet<string> = new Set(
	`van de der den het ten ter te 't t op in 'd d la le du di da dos del della el al ben bin bint ait aït ould von zu uit`.split(
		' '
	)
);

/** Interfixes that begin a surname on their own. */
export const openingInterfixes: ReadonlySet<string> = new Set(
	`van de den der ten ter el al ben bin bint ait aït von 't di da dos del la le`.split(' ')
);

/** Words after which somebody's name is to be expected: `hij heet …`, `mijn vriendin …`. */
export const namingWords: ReadonlySet<string> = new Set(
	`heet heette heten hete noemen noemt noemde genaamd naam voornaam achternaam bijnaam vriend vriendin vrienden broer broertje zus
	zusje neef neefje nicht nichtje oom tante collega collega's docent docente leraar lerares mentor coach baas chef
	stagebegeleider begeleider begeleidster praktijkbegeleider teamleider directeur leidinggevende klasgenoot maatje buurman
	buurvrouw conciërge conciege wijkagent agent gozer meisje jongen zoon dochter moeder vader man vrouw`.split(/\s+/)
);

/** Words after which nothing but a name is to be expected, even one that is in no list. */
export const strongNamingWords: ReadonlySet<string> = new Set(
	`heet heette heten genaamd meneer mijnheer mevrouw mevr dhr mw juf juffrouw meester voornaam achternaam`.split(/\s+/)
);

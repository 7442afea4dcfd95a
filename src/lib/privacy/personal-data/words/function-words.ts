/** Functions that one person at a place holds, with what they are coarsened to. */
export const singleFunctions: ReadonlyMap<string, string> = new Map([
	...`directeur directrice rector conrector locatiedirecteur locatieleider teamleider teamleidster teammanager opleidingsmanager afdelingsleider
	bestuurder bestuursvoorzitter voorzitter onderwijsmanager sectordirecteur adjunct-directeur adjunct afdelingshoofd schoolleider manager bedrijfsleider`
		.split(/\s+/)
		.map((word) => [word, '[leidinggevende]'] as const),
	...`conciërge concierge congiërge receptionist receptioniste portier beveiliger telefoniste kantinemedewerker kantinejuffrouw schoonmaker schoonmaakster
	roostermaker decaan vertrouwenspersoon vertrouwenscontactpersoon zorgcoördinator zorgcoordinator veiligheidscoördinator veiligheidscoordinator
	pestcoördinator bpv-coördinator stagecoördinator schoolmaatschappelijk schoolpsycholoog schoolverpleegkundige verzuimcoördinator verzuimmedewerker leerplichtambtenaar
	systeembeheerder mediathecaris facilitair examensecretaris jongerenwerker schoolarts stagecoordinator`
		.split(/\s+/)
		.map((word) => [word, '[medewerker]'] as const),
	...['wijkagent', 'wijkagente', 'agente', 'schoolagent', 'jeugdagent'].map(
		(word) => [word, '[politiemedewerker]'] as const
	),
	...['burgemeester', 'wethouder', 'imam', 'dominee', 'pastoor', 'huisarts'].map((word) => [word, '[functie]'] as const)
]);

/** Persons that `de enige …` can single out, with what they are coarsened to. */
export const singledOut: ReadonlyMap<string, string> = new Map([
	...'docent docente leraar lerares juf meester'.split(' ').map((word) => [word, '[docent]'] as const),
	...'student studente leerling jongen meisje meid gozer vrouw man moslim moslima meiden klasgenoot'
		.split(' ')
		.map((word) => [word, '[persoon]'] as const),
	...'collega medewerker medewerkster stagiair stagiaire monteur verpleegkundige kok'
		.split(' ')
		.map((word) => [word, '[collega]'] as const)
]);

/** Words that make a function that of one person the speaker and others know. */
export const pointingWords: ReadonlySet<string> = new Set(
	'de onze ons mijn jullie die deze zijn haar hun dezelfde uw'.split(' ')
);

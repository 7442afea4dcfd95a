import { byFirstWord } from './by-first-word.ts';

/** Words that stand before the name of a school, and hardly ever without one. */
export const schoolHeads: ReadonlySet<string> = new Set('roc mbo aoc obs cbs pcb rkbs ibs sbo vso pro'.split(' '));

/** Kinds of organisation that a name follows: `Bakkerij Zoetelief`, `Stichting De Kade`. */
export const organisationHeads: ReadonlySet<string> = new Set(
	`stichting vereniging bakkerij garage autobedrijf garagebedrijf restaurant café cafe eetcafé brasserie lunchroom hotel kapsalon kapper slagerij
	supermarkt bouwbedrijf aannemersbedrijf schildersbedrijf installatiebedrijf transportbedrijf loodgietersbedrijf hoveniersbedrijf kinderdagverblijf kinderopvang
	peuterspeelzaal verpleeghuis verzorgingshuis zorgcentrum zorggroep woonzorgcentrum ziekenhuis kliniek apotheek huisartsenpraktijk tandartspraktijk
	moskee kerk parochie synagoge buurthuis jongerencentrum wijkcentrum sportschool sportclub voetbalclub manege dierenkliniek boerderij kwekerij tuincentrum
	drogisterij juwelier makelaardij notariskantoor accountantskantoor uitzendbureau bioscoop theater museum camping firma school basisschool
	college lyceum gymnasium praktijkschool scholengemeenschap instituut academie hogeschool universiteit gemeente dojo vv sv fc sc bv`.split(
		/\s+/
	)
);

/** Words that end the name of a school: `Waterkant College`. */
export const schoolTails: ReadonlySet<string> = new Set(
	'college lyceum gymnasium school mavo havo vmbo scholengroep scholengemeenschap academie academy opleidingen instituut hogeschool mbo basisschool'.split(
		' '
	)
);

/** Endings that a capitalised word has when it is the name of a school. */
export const schoolEndings: readonly string[] = ['college', 'lyceum', 'school'];

/** Words before `bij X` that say that X is where somebody works or learns. */
export const workWords: ReadonlySet<string> = new Set(
	`stage stageplek stageplaats leerplek leerwerkplek bijbaan bijbaantje baan baantje werk werkte werken werkt gewerkt contract leerbedrijf liep loop gelopen begonnen
	solliciteerde solliciteren gesolliciteerd begin opleiding ingeschreven studeer studeerde`.split(/\s+/)
);

/**
 * Institutions for secondary vocational education in the Netherlands by the name that is said aloud, in lower case
 * and by their first word.
 * Public names, written from general knowledge; the list is neither complete nor official.
 */
export const vocationalInstitutions: ReadonlyMap<string, readonly (readonly string[])[]> = byFirstWord([
	'albeda',
	'zadkine',
	'deltion',
	'deltion college',
	'summa',
	'summa college',
	'noorderpoort',
	'alfa-college',
	'alfa college',
	'graafschap college',
	'aventus',
	'rijn ijssel',
	'landstede',
	'firda',
	'friesland college',
	'friese poort',
	'drenthe college',
	'horizon college',
	'nova college',
	'regio college',
	'mborijnland',
	'mbo rijnland',
	'roc mondriaan',
	'da vinci college',
	'scalda',
	'curio',
	'koning willem i college',
	'willem i',
	'gilde opleidingen',
	'vista college',
	'grafisch lyceum',
	'sintlucas',
	'sint lucas',
	'lentiz',
	'yuverta',
	'aeres',
	'zone.college',
	'zone college',
	'cibap',
	'techniek college',
	'hoornbeeck',
	'hoornbeeck college',
	'mbo amersfoort',
	'mbo utrecht',
	'midden nederland',
	'ter aa',
	'de leijgraaf',
	'leijgraaf',
	'menso alting',
	'nordwin',
	'helicon',
	'wellant',
	'wellantcollege',
	'clusius',
	'citaverde',
	'prinsentuin',
	'onderwijsgroep tilburg',
	'yonder',
	'roc tilburg',
	'talland',
	'rijnland',
	'id college',
	'leidse instrumentmakers school',
	'kop van noord-holland',
	'vonk',
	'kellebeek',
	'west-brabant',
	'de rooi pannen',
	'rooi pannen',
	'arcus',
	'leeuwenborgh',
	'roc van twente',
	'roc van amsterdam',
	'hout- en meubileringscollege',
	'mediacollege',
	'glr',
	'soma',
	'svo',
	'stc',
	'luzac',
	'nti',
	'loi',
	'capabel'
]);

/** How Dutch street names end. */
export const streetEndings: readonly string[] = [
	'straat',
	'laan',
	'weg',
	'plein',
	'gracht',
	'kade',
	'kaai',
	'steeg',
	'gang',
	'dijk',
	'singel',
	'hof',
	'pad',
	'park',
	'plantsoen',
	'dreef',
	'markt',
	'wal',
	'haven',
	'boulevard',
	'allee',
	'ring',
	'baan',
	'burgwal',
	'brink',
	'akker',
	'kamp',
	'veld',
	'erf',
	'oord',
	'straat',
	'straatje',
	'laantje',
	'weggetje',
	'pleintje',
	'steegje',
	'burg',
	'brug',
	'poort',
	'donk',
	'hoeve',
	'horst',
	'tuin',
	'plaats'
];

/** Endings that hardly anything but a street has: a capital, or a house number, is enough. */
export const sureStreetEndings: readonly string[] = [
	'straat',
	'laan',
	'weg',
	'plein',
	'gracht',
	'kade',
	'steeg',
	'singel',
	'plantsoen',
	'dreef',
	'burgwal',
	'straatje',
	'dijk',
	'gang'
];

/** Words that may stand before the last word of a street name. */
export const streetOpenings: ReadonlySet<string> = new Set(
	'oude nieuwe lange korte grote kleine hoge lage eerste tweede derde vierde 1e 2e 3e sint st de den het van der dr dokter burgemeester prof professor professor pastoor koningin prins prinses koning generaal president jan'.split(
		' '
	)
);

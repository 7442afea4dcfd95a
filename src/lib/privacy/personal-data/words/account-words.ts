/** Places on the internet where people have a name of their own. */
export const platformWords: ReadonlySet<string> = new Set(
	'insta instagram snap snapchat tiktok facebook twitter x discord twitch telegram youtube fortnite playstation psn xbox steam onlyfans vinted linkedin bereal roblox'.split(
		' '
	)
);

/** Words that announce the name of an account. */
export const accountWords: ReadonlySet<string> = new Set(
	'account accountnaam gebruikersnaam username snapnaam instanaam gamertag nickname gamernaam inlognaam profielnaam'.split(
		' '
	)
);

/** Words that announce the number under which a school knows somebody. */
export const numberHolderWords: ReadonlySet<string> = new Set(
	'studentnummer leerlingnummer studentennummer personeelsnummer deelnemersnummer onderwijsnummer inlognummer klantnummer pasnummer'.split(
		' '
	)
);

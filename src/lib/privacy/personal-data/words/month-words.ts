/** The months as they are said and shortened, and the season that a date in them is coarsened to. */
export const monthSeasons: ReadonlyMap<string, string> = new Map([
	...['december', 'dec', 'januari', 'jan', 'februari', 'feb'].map((month) => [month, 'winter'] as const),
	...['maart', 'mrt', 'april', 'apr', 'mei'].map((month) => [month, 'voorjaar'] as const),
	...['juni', 'jun', 'juli', 'jul', 'augustus', 'aug'].map((month) => [month, 'zomer'] as const),
	...['september', 'sep', 'sept', 'oktober', 'okt', 'november', 'nov'].map((month) => [month, 'najaar'] as const)
]);

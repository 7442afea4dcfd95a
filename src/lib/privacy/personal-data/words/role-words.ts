import type { SpokenWord } from '../spoken-word.ts';
import { teacherTitles } from './title-words.ts';

const roles: ReadonlyMap<string, string> = new Map([
	...'docent docente leraar lerares mentor juf meester vakdocent gymdocent slb-docent'
		.split(' ')
		.map((word) => [word, 'docent'] as const),
	...'collega collegaatje'.split(' ').map((word) => [word, 'collega'] as const),
	...'baas chef teamleider teamleidster directeur leidinggevende manager bedrijfsleider rector'
		.split(' ')
		.map((word) => [word, 'leidinggevende'] as const),
	...'stagebegeleider stagebegeleidster praktijkbegeleider praktijkopleider begeleider leermeester'
		.split(' ')
		.map((word) => [word, 'begeleider'] as const),
	...'vriend vriendin maatje bestie'.split(' ').map((word) => [word, 'vriend(in)'] as const),
	...'klasgenoot klasgenote'.split(' ').map((word) => [word, 'klasgenoot'] as const),
	...'broer broertje zus zusje neef nicht moeder vader oma opa tante oom zoon dochter'
		.split(' ')
		.map((word) => [word, 'familielid'] as const),
	...'wijkagent agent agente jeugdagent'.split(' ').map((word) => [word, 'politiemedewerker'] as const),
	...'conciërge concierge receptionist receptioniste portier'.split(' ').map((word) => [word, 'medewerker'] as const)
]);

/** How many words back a role may stand, fillers included. */
const wordsBack = 3;

/** What somebody is according to the words before the name (`mijn baas, Berry`) or a title in it (`juf Ank`). */
export function roleOf(before: readonly SpokenWord[], isAfterComma: boolean, name: string): string | undefined {
	const [title = ''] = name.toLowerCase().split(' ');
	if (teacherTitles.has(title)) return 'docent';
	for (let back = 1; back <= wordsBack; back += 1) {
		const folded = before.at(-back)?.folded ?? '';
		const role = roles.get(folded);
		if (role !== undefined)
			return !isAfterComma || announcing.has(before.at(-back - 1)?.folded ?? '') ? role : undefined;
		if (!between.has(folded)) return undefined;
	}
	return undefined;
}

/** Before a role that a comma and a name follow; `hij was de baas, Jayden` speaks to Jayden and not of him. */
const announcing: ReadonlySet<string> = new Set([
	'een',
	'mijn',
	"m'n",
	'onze',
	'ons',
	'zijn',
	'haar',
	'hun',
	'die',
	'nieuwe',
	'oude',
	'vorige'
]);

const between: ReadonlySet<string> = new Set('euh eh uh die heet heette genaamd dat is was mevrouw meneer'.split(' '));

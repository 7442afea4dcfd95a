import { describe, expect, it } from 'vitest';
import { hitsIn } from './find-in.ts';

describe('a name with a capital', () => {
	it.each([
		['Een docent, mevrouw Van der Kolkveld van rekenen, die zei dat.', 'certain name: mevrouw Van der Kolkveld'],
		['Ga maar naar juf Ank of zo.', 'certain name: juf Ank'],
		['Dat was dhr. J. de Vries toch.', 'certain name: dhr. J. de Vries'],
		['Toen belde A.B. Terpsmeding weer.', 'likely name: A.B. Terpsmeding'],
		['En daarna kwam Van der Kolkveld binnen.', 'likely name: Van der Kolkveld'],
		['Ja en Kevin had het gezien.', 'likely name: Kevin'],
		['Toen zei Evert Dijkgraver niks meer.', 'likely name: Evert Dijkgraver'],
		['Ik zat naast Fatima el Amrani in de klas.', 'likely name: Fatima el Amrani'],
		['Mijn vriendin Oumaima durfde niet.', 'likely name: Oumaima'],
		['En toen begon Ouassim te schreeuwen.', 'ask name: Ouassim'],
		['Gisteren zag ik Yıldız Öztürk nog.', 'ask name: Yıldız Öztürk'],
		["Het was Jayden's telefoon.", 'likely name: Jayden'],
		['Ja, en Roos was er ook niet.', 'likely name: Roos']
	])('is found in “%s”', async (turn, hit) => {
		expect(await hitsIn(turn)).toEqual([hit]);
	});

	it.each([
		'Ik kreeg een roos van hem.',
		'Wij krijgen Nederlands en Engels op maandag.',
		'Dat staat op Insta, op TikTok en in Teams.',
		'’s Avonds in oktober is het donker, en met Kerst ook.',
		'De BPV en het ROC en een QR-code.',
		'Bijvoorbeeld: Wij gaan weg. Zo gaat dat. (lacht) Ja, toch.',
		'Dáár ging het om. Zíj wist dat. Eén keer maar.',
		'Meneer de directeur was er niet, en mevrouw van de receptie ook niet.',
		'Tachtigduizend keer bekeken. Doorgezet hebben ze het niet.'
	])('is not seen in “%s”', async (turn) => {
		expect((await hitsIn(turn)).filter((hit) => hit.includes('name:'))).toEqual([]);
	});

	it('is certain where the project has it on its list, even of a word that is none', async () => {
		expect(await hitsIn('Ik heb toen sjoerdje gezien.', 'sjoerdje')).toEqual(['certain name: sjoerdje']);
		expect(await hitsIn('Ja, toen kwam Hoop binnen.', 'hoop')).toEqual(['certain name: Hoop']);
	});

	it('is asked about where the project’s name is an everyday word', async () => {
		expect(await hitsIn('ik heb nog wel hoop', 'hoop')).toEqual(['ask name: hoop']);
	});
});

describe('a name without a capital', () => {
	it.each([
		['toen zei jayden dat het niet mocht', 'ask name: jayden'],
		['ik had het bij meneer yilmaz gemeld', 'likely name: meneer yilmaz'],
		['ga maar naar juf anneke', 'likely name: juf anneke'],
		['mijn vriendin heet oumaima en die durfde niet', 'ask name: oumaima'],
		['het was gewoon achraf', 'ask name: achraf'],
		['nou dat was mevrouw van der kolkveld', 'likely name: mevrouw van der kolkveld']
	])('is found in “%s”', async (turn, hit) => {
		const hits = await hitsIn(turn);
		expect(hits.map((found) => found.replace(/^\w+ /, ''))).toEqual([hit.replace(/^\w+ /, '')]);
	});

	it.each([
		'elke dag hetzelfde liedje hoor',
		'ja dus euh dat weet ik niet ofzo',
		'lieve mensen wat een filmpjes allemaal'
	])('is not seen in “%s”', async (turn) => {
		expect(await hitsIn(turn)).toEqual([]);
	});
});

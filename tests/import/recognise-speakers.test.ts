import { describe, expect, it } from 'vitest';
import { recogniseSpeakers } from '#lib/import/recognise-speakers.ts';

/** What is read from lines of text: `label|text`, or `kind> text` for what no one speaks. */
function read(text: string): string[] {
	const paragraphs = text.split('\n').map((line) => ({ text: line.trim() }));
	return recogniseSpeakers(paragraphs, '\n').stretches.map((stretch) =>
		stretch.kind === 'turn' ? `${stretch.label ?? '?'}|${stretch.text}` : `${stretch.kind}> ${stretch.text}`
	);
}

function startsOf(text: string): (number | undefined)[] {
	const { stretches } = recogniseSpeakers(
		text.split('\n').map((line) => ({ text: line })),
		'\n'
	);
	return stretches.map((stretch) => (stretch.kind === 'turn' ? stretch.startSeconds : undefined));
}

describe('ways to write a speaker', () => {
	it('reads the I of the interviewer as a speaker, though it is a word of English too', () => {
		expect(
			read('I: Wat doet de school?\nR1: Ze hangen camera’s op.\nI: En helpt dat?\nR1: Een beetje.\nR2: Nee.')
		).toEqual(['I|Wat doet de school?', 'R1|Ze hangen camera’s op.', 'I|En helpt dat?', 'R1|Een beetje.', 'R2|Nee.']);
	});

	it.each([
		['a name and a colon', 'Anna: Hoi.\nBram: Dag.'],
		['capitals and a blank before the colon', 'ANNA : Hoi.\nBRAM : Dag.'],
		['a time before the name', '[00:01:02] Anna: Hoi.\n[00:01:09] Bram: Dag.'],
		['a bare time before the name', '00:01:02 Anna: Hoi.\n00:01:09 Bram: Dag.'],
		['a time behind the name', 'Anna [00:01:02]: Hoi.\nBram (01:09): Dag.'],
		['a time behind the colon', 'Anna: [00:01:02] Hoi.\nBram: [00:01:09] Dag.'],
		['a turn number before the name', '[T003] Anna: Hoi.\n[T004] Bram: Dag.'],
		['a line number before the name', '10   Anna: Hoi.\n11   Bram: Dag.'],
		['a name between brackets', '[Anna]: Hoi.\n[Bram]: Dag.'],
		['bold with the colon inside', '**Anna:** Hoi.\n**Bram:** Dag.'],
		['bold with the colon outside', '**Anna**: Hoi.\n**Bram**: Dag.'],
		['a name in curly brackets', '{Anna}: Hoi.\n{Bram}: Dag.'],
		['a name in curly brackets without a colon', '{Anna} Hoi.\n{Bram} Dag.\n{Anna} Ja.\n{Bram} Nee.'],
		['a name behind an at sign', '@Anna: Hoi.\n@Bram: Dag.'],
		['a name behind a hash', '#Anna: Hoi.\n#Bram: Dag.'],
		['a bar between name and time', 'Anna | 00:12\nHoi.\n\nBram | 00:15\nDag.'],
		[
			'a time before a name on a line of its own',
			'00:12 Anna\nHoi.\n\n00:15 Bram\nDag.\n\n00:17 Anna\nJa.\n\n00:20 Bram\nNee.'
		],
		[
			'a range before a name on a line of its own',
			'00:00:12 - 00:00:15 Anna\nHoi.\n\n00:00:15 - 00:00:17 Bram\nDag.\n\n00:00:17 - 00:00:19 Anna\nJa.\n\n00:00:19 - 00:00:20 Bram\nNee.'
		],
		['a dash', 'Anna - Hoi.\nBram – Dag.\nAnna - Ja.\nBram – Nee.'],
		['a dash without blanks', 'Anna-Hoi.\nBram-Dag.\nAnna-Ja.\nBram-Nee.'],
		['a tab', 'Anna\tHoi.\nBram\tDag.\nAnna\tJa.\nBram\tNee.'],
		['a full-width colon', 'Anna：Hoi.\nBram：Dag.'],
		['a time at the end, as f4 writes it', 'Anna: Hoi. #00:00:06-8#\nBram: Dag. #00:00:09-1#'],
		['no blank behind the colon', 'Anna:Hoi.\nBram:Dag.'],
		['a tab behind the colon', 'Anna:\tHoi.\nBram:\tDag.'],
		['the name on its own line', 'Anna:\nHoi.\n\nBram:\nDag.'],
		['the name on its own line above a blank one', 'Anna:\n\nHoi.\n\nBram:\n\nDag.'],
		['the name and a time on their own line', 'Anna  00:12\nHoi.\n\nBram  00:15\nDag.']
	])('reads %s', (_, text) => {
		const said = read(text).map((line) => line.replace('ANNA', 'Anna').replace('BRAM', 'Bram'));
		expect(said.slice(0, 2)).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});

	it('reads a name between brackets with a time, above what is said', () => {
		expect(read('[Anna] 16:37:25\nHoi.\n\n[Bram] 16:37:31\nDag.')).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});

	it('reads a time, a name and words on lines of their own', () => {
		const text =
			'0:0:0.210 --> 0:0:1.130\nAnna\nHoi.\n0:0:2.100 --> 0:0:3.100\nBram\nDag.\n0:0:4.100 --> 0:0:5.100\nAnna\nJa.\n0:0:6.100 --> 0:0:7.100\nBram\nNee.';
		expect(read(text)).toEqual(['Anna|Hoi.', 'Bram|Dag.', 'Anna|Ja.', 'Bram|Nee.']);
		expect(startsOf(text)).toEqual([0.21, 2.1, 4.1, 6.1]);
	});

	it('reads tags between brackets that come back', () => {
		expect(read('[id1] Hoi.\n\n[id2] Dag.\n\n[id1] Ja.\n\n[id2] Nee.')).toEqual([
			'id1|Hoi.',
			'id2|Dag.',
			'id1|Ja.',
			'id2|Nee.'
		]);
	});

	it('reads names alone on a line that come back above a block', () => {
		const said = ['Anna|Hoi allemaal.', 'Bram|Dag.', 'Anna|Zullen we?', 'Bram|Goed.'];
		expect(read('Anna\nHoi allemaal.\n\nBram\nDag.\n\nAnna\nZullen we?\n\nBram\nGoed.')).toEqual(said);
	});

	it('reads surnames, numbers, initials and lower-case roles', () => {
		const labels = [
			'Anna van den Berg',
			'Deelnemer 3',
			'P. de Vries',
			'interviewer',
			'M1',
			'Anna-Sofie (docent)',
			'Zoë'
		];
		const text = labels.map((label) => `${label}: Ja, dat vind ik ook.`).join('\n');
		expect(read(text)).toEqual(labels.map((label) => `${label}|Ja, dat vind ik ook.`));
	});

	it('takes the start of each turn from its time', () => {
		expect(startsOf('[00:01:02] Anna: Hoi.\nBram [1:00:09]: Dag.\nAnna: (02:03) Ja.')).toEqual([62, 3609, 123]);
	});

	it('takes a number typed twice for a slip', () => {
		const text = 'Interviewer1: Eén.\nInterviewer2: Twee.\nInterviewer1: Drie.\nInterviewer2 2: Vier.';
		expect(read(text)[3]).toBe('Interviewer2|Vier.');
	});
});

describe('what is no speaker', () => {
	const group = (line: string) => `Anna: Zo is dat bij ons.\nBram: Bij ons niet.\n${line}\nAnna: Nee.\nBram: Ja.`;
	it.each([
		'Bijvoorbeeld: op de gang, of in de kantine.',
		'bijvoorbeeld: op de gang.',
		'17:30 uur ging ik naar huis.',
		'Om 17:30 ging ik naar huis.',
		'https://example.org/pagina?a=b',
		'Toen zei hij: ik ga weg.',
		'Mijn moeder zei: doe maar niet.',
		'“Hou op”: dat riep ik.',
		'Als je dan thuiskomt en je denkt er nog eens goed over na: het was gewoon niet leuk.',
		'En dan heb je nog iets: de bus.',
		'Dat was 3:0 voor ons.'
	])('goes on with the turn at “%s”', (line) => {
		expect(read(group(line))).toContain(`Bram|Bij ons niet.\n${line}`);
	});

	it('does not take a place named once in a text with many paragraphs for a speaker', () => {
		const paragraphs = Array.from({ length: 12 }, (_, index) => `Alinea ${index} van een lang verhaal.`).join('\n');
		const text = `Anna: Ja.\n${paragraphs}\nAmsterdam: daar kom ik nooit meer.\nBram: Nee.\n${paragraphs}\nAnna: Toch.\nBram: Zeker.`;
		expect(read(text).map((line) => line.split('|')[0])).toEqual(['Anna', 'Bram', 'Anna', 'Bram']);
	});

	it('takes a role or a number of a series for a speaker even when it occurs once', () => {
		const paragraphs = Array.from({ length: 12 }, (_, index) => `Alinea ${index} van een lang verhaal.`).join('\n');
		const text = `S00: Ja.\n${paragraphs}\nS02: Hé.\nS01: Nee.\nObservator: Stil even.\n${paragraphs}\nS00: Toch.\nS01: Zeker.`;
		expect(read(text).map((line) => line.split('|')[0])).toEqual(['S00', 'S02', 'S01', 'Observator', 'S00', 'S01']);
	});

	it('keeps the head of the file apart', () => {
		const text = 'Groepsgesprek over de kantine\nDatum: 3 mei 2024\nLocatie: Rotterdam\n\nAnna: Hoi.\nBram: Dag.';
		expect(read(text)).toEqual([
			'heading> Groepsgesprek over de kantine',
			'heading> Datum: 3 mei 2024',
			'heading> Locatie: Rotterdam',
			'Anna|Hoi.',
			'Bram|Dag.'
		]);
	});

	it('makes up no speakers in prose', () => {
		const text =
			'Een samenvatting van de middag.\nLet op: dit is geen transcript.\nConclusie: het kan beter.\nDat is alles.';
		expect(read(text).every((line) => line.startsWith('?|'))).toBe(true);
	});
});

describe('what goes on and what does not', () => {
	it('gives paragraphs without a label to the running turn', () => {
		expect(read('Anna: Hoi.\n\nNog iets.\n\nBram: Dag.\nAnna: Ja.')).toEqual([
			'Anna|Hoi.\nNog iets.',
			'Bram|Dag.',
			'Anna|Ja.'
		]);
	});

	it('makes one turn of neighbouring paragraphs of one speaker', () => {
		expect(read('Anna: Hoi.\nAnna: Nog iets.\nBram: Dag.')).toEqual(['Anna|Hoi.\nNog iets.', 'Bram|Dag.']);
	});

	it('keeps a question of the guide out of the turns and gives what follows to no one', () => {
		const text = 'Anna: Hoi.\nVraag 2. Hoe gaat het?\nToelichting van het bureau.\nBram: Goed.\nAnna: Ook.';
		expect(read(text)).toEqual([
			'Anna|Hoi.',
			'question> Vraag 2. Hoe gaat het?',
			'?|Toelichting van het bureau.',
			'Bram|Goed.',
			'Anna|Ook.'
		]);
	});

	it('goes on with the same speaker after an event', () => {
		const text = 'Anna: Hoi.\n[gelach]\nNou ja.\nBram: Dag.\nAnna: Ja.';
		expect(read(text)).toEqual(['Anna|Hoi.', 'event> [gelach]', 'Anna|Nou ja.', 'Bram|Dag.', 'Anna|Ja.']);
	});

	it('leaves what another says in between inside the turn', () => {
		const text = 'Anna: Hoi.\n[Bram: Ja.]\nBram: Dag.\nAnna: Ja.';
		expect(read(text)[0]).toBe('Anna|Hoi.\n[Bram: Ja.]');
	});

	it('reads times around lines of which no one knows the speaker', () => {
		const text = '00:02\nEerste vraag\n00:29 Hoe gaat het?\nTweede vraag[00:44]\nNog iets 01:02';
		expect(read(text)).toEqual(['?|Eerste vraag', '?|Hoe gaat het?', '?|Tweede vraag', '?|Nog iets']);
		expect(startsOf(text)).toEqual([2, 29, 44, 62]);
	});

	it('takes a time that goes back for words', () => {
		const text = '00:10 Eerst\n00:20 Dan om 00:05\n00:30 Laatst\nHet begint om 00:05';
		expect(read(text)).toEqual(['?|Eerst', '?|Dan om 00:05', '?|Laatst', '?|Het begint om 00:05']);
	});

	it('leaves out lines drawn with signs', () => {
		expect(read('=====\nAnna: Hoi.\n- - -\nBram: Dag.')).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});

	it('takes a title in small letters before a name for part of the name', () => {
		const text = 'dhr. Van Dam: Dag.\nMOD: Hoi.\ndhr. Van Dam: Ja.\nmevr. De Boer: Nee.\nMOD: Goed.';
		expect(read(text).slice(0, 4)).toEqual(['dhr. Van Dam|Dag.', 'MOD|Hoi.', 'dhr. Van Dam|Ja.', 'mevr. De Boer|Nee.']);
	});
});

import { describe, expect, it } from 'vitest';
import { saidIn } from './what-is-said.ts';

const read = (text: string) => saidIn(text, 'gesprek.txt');

describe('labels that are short or rare', () => {
	it('takes I, I2 and R10 for people, although I is a word as well', async () => {
		expect(await read('I: Hoe gaat het?\nR10: Goed.\nI2: En u?\nI: Waarom?\nR10: Daarom.')).toEqual([
			...['I|Hoe gaat het?', 'R10|Goed.', 'I2|En u?', 'I|Waarom?', 'R10|Daarom.']
		]);
	});

	it('takes everyone beside a time for a speaker, also who spoke once and whose surname stands first', async () => {
		const text =
			'Berg, Anna van den   0:03\nHoi.\n\nYılmaz, A. (Ayşe)   0:10\nDag.\n\nBerg, Anna van den   1:02:03\nJa.';
		expect(await read(text)).toEqual([
			...['3 Berg, Anna van den|Hoi.', '10 Yılmaz, A. (Ayşe)|Dag.', '3723 Berg, Anna van den|Ja.']
		]);
	});

	it('keeps a word before a colon in the turn when the text also has it in small letters', async () => {
		expect(await read('Anna: De conclusie is duidelijk.\nConclusie: niets doen.\nBram: Ja.\nAnna: Goed.')).toEqual([
			...['Anna|De conclusie is duidelijk.\nConclusie: niets doen.', 'Bram|Ja.', 'Anna|Goed.']
		]);
	});

	it('takes nothing for a name right under a label that stands alone', async () => {
		const text = 'Spreker 1 (00:01):\nWelkom.\n\nSpreker 2 (00:06):\nMooi: we gaan.\n\nSpreker 1 (00:09):\nJa.';
		expect(await read(text)).toEqual(['1 Spreker 1|Welkom.', '6 Spreker 2|Mooi: we gaan.', '9 Spreker 1|Ja.']);
	});
});

describe('labels and times', () => {
	it.each([
		['bare', 'Anna de Wit   0:03   Hoi.\nBram   0:14   Dag: ja.\nAnna de Wit   0:20   Ja.'],
		['after one blank', 'Anna de Wit 00:00:03 Hoi.\nBram 00:00:14 Dag: ja.\nAnna de Wit 00:00:20 Ja.'],
		['between brackets', 'Anna de Wit (00:03) Hoi.\nBram (00:14) Dag: ja.\nAnna de Wit (00:20) Ja.'],
		['on the line above', '0:03\nAnna de Wit: Hoi.\n0:14\nBram: Dag: ja.\n0:20\nAnna de Wit: Ja.'],
		['as a range above the name', rangesAbove(['Anna de Wit\nHoi.', 'Bram\nDag: ja.', 'Anna de Wit\nJa.'])],
		['before the name alone', '00:03 Anna de Wit\nHoi.\n\n00:14 Bram\nDag: ja.\n\n00:20 Anna de Wit\nJa.'],
		['glued to the name', '00:03Anna de Wit: Hoi.\n00:14Bram: Dag: ja.\n00:20Anna de Wit: Ja.']
	])('reads a time between name and words or above them: %s', async (_, text) => {
		expect(await read(text)).toEqual(['3 Anna de Wit|Hoi.', '14 Bram|Dag: ja.', '20 Anna de Wit|Ja.']);
	});

	it('takes the times of paragraphs that go on out of the words, where all labels have one', async () => {
		const text = '00:02 Anna: Hoi.\n00:10 En iets.\n00:15 Bram: Om half.\n12:30 dus.\n00:20 Anna: Ja.\n00:30 Bram: Ja.';
		expect(await read(text)).toEqual([
			...['2 Anna|Hoi.\nEn iets.', '15 Bram|Om half.\n12:30 dus.', '20 Anna|Ja.', '30 Bram|Ja.']
		]);
	});

	it('does not cut a time in the American manner', async () => {
		expect(await read('Anna: Wanneer?\n10:30AM is fine.\nBram: Ja.')).toEqual([
			'Anna|Wanneer?\n10:30AM is fine.',
			'Bram|Ja.'
		]);
	});
});

describe('lines that nobody says', () => {
	it('keeps who was there in the head of the file', async () => {
		const text =
			'Interviewer: Jan de Vries\nRespondent: R12, vrouw\nDatum: 12 maart\n\nI: Hoi.\nR: Dag.\nI: Ja.\nR: Nee.';
		expect((await read(text)).map((line) => line.split(/[|>]/)[0])).toEqual([
			...['heading', 'heading', 'heading', 'I', 'R', 'I', 'R']
		]);
		expect(await read('Moderator: Amber\nAmber: Hoi.\nNick: Dag.\nAmber: Ja.\nNick: Nee.')).toEqual([
			...['heading> Moderator: Amber', 'Amber|Hoi.', 'Nick|Dag.', 'Amber|Ja.', 'Nick|Nee.']
		]);
	});

	it('starts a group anew at its own line', async () => {
		expect(await read('18-29 (5 deelnemers)\nAnna: Hoi.\nBram: Dag.\n30-45 (6 deelnemers)\nAnna: Ja.')).toEqual([
			...['heading> 18-29 (5 deelnemers)', 'Anna|Hoi.', 'Bram|Dag.', 'heading> 30-45 (6 deelnemers)', 'Anna|Ja.']
		]);
	});

	it('leaves what a program adds out of the last turn', async () => {
		const text = 'Anna: Hoi.\nBram: Dag.\nAnna: Ja.\nAnna stopped transcription\nTranscribed by https://otter.ai';
		expect((await read(text)).slice(-2)).toEqual([
			...['event> Anna stopped transcription', 'heading> Transcribed by https://otter.ai']
		]);
	});
});

describe('labels and words in turn, without a colon and without empty lines', () => {
	it('are told apart by labels that come back', async () => {
		expect(
			await read('interviewer\nWelkom.\nmevr. Smit\nDank u.\ninterviewer\nGoed zo.\nmevr. Smit\nJa hoor.')
		).toEqual([...['interviewer|Welkom.', 'mevr. Smit|Dank u.', 'interviewer|Goed zo.', 'mevr. Smit|Ja hoor.']]);
	});
});

function rangesAbove(blocks: readonly string[]): string {
	return blocks.map((block, index) => `0:0:${[3, 14, 20][index] ?? 0}.0 --> 0:0:21.120\n${block}`).join('\n');
}

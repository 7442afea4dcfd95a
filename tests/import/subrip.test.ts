import { describe, expect, it } from 'vitest';
import { refusalOf, saidIn } from './what-is-said.ts';

describe('SubRip captions', () => {
	it('are turns with a time, of whoever opens them', async () => {
		const file =
			'1\r\n00:00:01,000 --> 00:00:03,000\r\nAnna: Hoi.\r\n\r\n2\r\n00:00:04,500 --> 00:00:05,000\r\nBram: Dag.\r\n';
		expect(await saidIn(file, 'gesprek.srt')).toEqual(['1 Anna|Hoi.', '4.5 Bram|Dag.']);
	});
	it('lose their tags and keep their words', async () => {
		const file =
			'1\n00:00:01,000 --> 00:00:03,000\n<i>Anna: Hoi</i> <font color="red">daar</font>.\n\n2\n00:00:04,000 --> 00:00:05,000\nBram: 3 < 4.\n';
		expect(await saidIn(file, 'gesprek.srt')).toEqual(['1 Anna|Hoi daar.', '4 Bram|3 < 4.']);
	});
	it('go on over many captions as one turn', async () => {
		const cue = (number: number, words: string) =>
			`${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${words}\n\n`;
		const file =
			cue(1, 'Anna: Ik dacht') + cue(2, 'dat het zo was.') + cue(3, 'Bram: Ja.') + cue(4, 'Anna: Toch niet.');
		const said = await saidIn(file, 'gesprek.srt');
		expect(said.map((line) => line.split('|')[0])).toEqual(['1 Anna', '3 Bram', '4 Anna']);
		expect(said[0]).toContain('Ik dacht');
		expect(said[0]).toContain('dat het zo was.');
	});
	it('may hold two speakers, each on a line', async () => {
		const file =
			'1\n00:00:01,000 --> 00:00:03,000\nAnna: Om half\nacht.\n\n2\n00:00:04,000 --> 00:00:05,000\nBram: Goed.\nAnna: Ja.\n';
		expect(await saidIn(file, 'gesprek.srt')).toEqual(['1 Anna|Om half acht.', '4 Bram|Goed.', '4 Anna|Ja.']);
	});
	it('are speech, and no head of the file, before the first speaker is named', async () => {
		const file =
			'1\n00:00:01,000 --> 00:00:03,000\nWelkom.\n\n2\n00:00:04,000 --> 00:00:05,000\nBram: Goed.\n\n3\n00:00:06,000 --> 00:00:07,000\nAnna: Ja.\n';
		expect(await saidIn(file, 'gesprek.srt')).toEqual(['1 ?|Welkom.', '4 Bram|Goed.', '6 Anna|Ja.']);
	});
	it('are refused when there are none', async () => {
		expect(await refusalOf('Gewoon een verhaal.', 'gesprek.srt')).toBe('not-srt');
	});
});

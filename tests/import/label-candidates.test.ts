import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '#lib/import/read-options.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';

const file = [
	'Moderator: Wie begint er?',
	'Anna: Ik wel.',
	'Let op: de opname loopt.',
	'Bram: Dag.',
	'bijvoorbeeld: op de gang.',
	'Anna: Dat zeg ik: nooit.',
	'Fietsenstalling: Ja.'
].join('\n');

async function read(text: string, options: ReadOptions = {}, name = 'gesprek.txt') {
	const result = await readTranscript(new TextEncoder().encode(text), name, options);
	if (!result.ok) throw new Error(result.reason);
	return result.transcript;
}

async function labelled(text: string, options: ReadOptions = {}): Promise<string[]> {
	const transcript = await read(text, options);
	return transcript.turns.map((turn) => {
		const words = transcript.text.slice(turn.start, turn.end);
		return turn.kind === 'turn' ? `${turn.label ?? '?'}|${words}` : words;
	});
}

describe('everything that may be a label', () => {
	it('is listed with its count and what it opens, speakers first', async () => {
		const { candidates } = await read(file);
		expect(candidates.map(({ label, count, isSpeaker }) => [label, count, isSpeaker])).toEqual([
			['Anna', 2, true],
			['Moderator', 1, true],
			['Bram', 1, true],
			['Fietsenstalling', 1, true],
			['Let op', 1, false],
			['bijvoorbeeld', 1, false]
		]);
		expect(candidates[0]?.examples).toEqual(['Ik wel.', 'Dat zeg ik: nooit.']);
	});

	it('can be unticked: its lines become words of the turn above, label and all', async () => {
		expect((await labelled(file, { notSpeakers: ['Fietsenstalling'] })).at(-1)).toBe(
			'Anna|Dat zeg ik: nooit.\nFietsenstalling: Ja.'
		);
	});

	it('can be ticked although it was not taken for a speaker', async () => {
		expect(await labelled(file, { speakersToo: ['Let op'] })).toContain('Let op|de opname loopt.');
	});

	it('lists the voices of captions, and an unticked one keeps its name before its words', async () => {
		const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Hoi.\n\n00:02.000 --> 00:03.000\n<v Muziek>zacht';
		const { candidates } = await read(captions, {}, 'gesprek.vtt');
		expect(candidates.map(({ label }) => label)).toEqual(['Anna', 'Muziek']);
		const { text, turns } = await read(captions, { notSpeakers: ['Muziek'] }, 'gesprek.vtt');
		expect(text).toBe('Hoi.\nMuziek: zacht');
		expect(turns.map((turn) => turn.kind === 'turn' && turn.label)).toEqual(['Anna', undefined]);
	});

	it('loses no letter, whatever is ticked', async () => {
		const letters = (lines: readonly string[]) =>
			lines
				.join('')
				.replace(/[^\p{L}]/gu, '')
				.split('')
				.toSorted()
				.join('');
		for (const options of [{}, { notSpeakers: ['Anna', 'Bram'] }, { speakersToo: ['Let op', 'bijvoorbeeld'] }])
			expect(letters(await labelled(file, options))).toBe(letters([file]));
	});
});

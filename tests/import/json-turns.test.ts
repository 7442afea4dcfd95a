import { describe, expect, it } from 'vitest';
import { refusalOf, saidIn } from './what-is-said.ts';

const read = (value: unknown) => saidIn(JSON.stringify(value), 'gesprek.json');

describe('a transcript as JSON', () => {
	it('is a list of turns with a speaker', async () => {
		expect(
			await read([
				{ speaker: 'Anna', text: 'Hoi.' },
				{ speaker: 'Bram', text: 'Dag.' }
			])
		).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});
	it('is what Whisper writes, without speakers and with times', async () => {
		const segments = [
			{ id: 0, start: 0, end: 2.5, text: ' Hoi allemaal.', tokens: [1, 2] },
			{ id: 1, start: 2.5, end: 4, text: ' Welkom.', tokens: [3] }
		];
		expect(await read({ text: ' Hoi allemaal. Welkom.', segments, language: 'nl' })).toEqual([
			'0 ?|Hoi allemaal.',
			'2.5 ?|Welkom.'
		]);
	});
	it('is what WhisperX writes, with speakers and single words', async () => {
		const segments = [
			{ start: 1, end: 2, text: 'Hoi.', speaker: 'SPEAKER_00', words: [{ word: 'Hoi.', start: 1, end: 2 }] },
			{ start: 3, end: 4, text: 'Dag.', speaker: 'SPEAKER_01', words: [{ word: 'Dag.', start: 3, end: 4 }] }
		];
		expect(await read({ segments })).toEqual(['1 SPEAKER_00|Hoi.', '3 SPEAKER_01|Dag.']);
	});
	it('counts in seconds what the file counts in milliseconds', async () => {
		const utterances = [
			{ speaker: 'A', start: 250, end: 1750, text: 'Hoi.' },
			{ speaker: 'B', start: 2000, end: 4000, text: 'Dag.' }
		];
		expect(await read({ utterances })).toEqual(['0.25 A|Hoi.', '2 B|Dag.']);
	});
	it('may be a turn a line', async () => {
		const lines = '{"speaker":"Anna","text":"Hoi."}\n{"speaker":"Bram","text":"Dag."}\n';
		expect(await saidIn(lines, 'gesprek.json')).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});
	it('takes the names of speakers from a list elsewhere in the file', async () => {
		const turns = [
			{ speaker: 's1', text: 'Hoi.' },
			{ speaker: 's2', text: 'Dag.' }
		];
		expect(
			await read({
				speakers: [
					{ id: 's1', name: 'Anna' },
					{ id: 's2', name: 'Bram' }
				],
				turns
			})
		).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});
	it.each([
		[
			'in Dutch',
			[
				{ spreker: 'Anna', tekst: 'Hoi.', tijd: '00:00:01' },
				{ spreker: 'Bram', tekst: 'Dag.', tijd: '0:01:02' }
			]
		],
		[
			'with capitals',
			[
				{ Speaker: 'Anna', Text: 'Hoi.', Start: 1 },
				{ Speaker: 'Bram', Text: 'Dag.', Start: 62 }
			]
		],
		[
			'as messages',
			{
				items: [
					{ sender: 'Anna', message: 'Hoi.', time: 1 },
					{ sender: 'Bram', message: 'Dag.', time: 62 }
				]
			}
		],
		['under their numbers', { 0: { who: 'Anna', line: 'Hoi.', ts: 1 }, 1: { who: 'Bram', line: 'Dag.', ts: 62 } }],
		['as words with times', [aloud('Anna', 1), aloud('Bram', 62)]],
		[
			'with a pair of times',
			[
				{ speaker: 'Anna', text: 'Hoi.', timestamp: [1, 2] },
				{ speaker: 'Bram', text: 'Dag.', timestamp: [62, 63] }
			]
		]
	])('has turns %s', async (_, value) => {
		expect(await read(value)).toEqual(['1 Anna|Hoi.', '62 Bram|Dag.']);
	});
	it('keeps its length where half a character stands, in words and in labels', async () => {
		const turns = '[{"speaker":"A\\ud800","text":"x \\udfff y"},{"speaker":"B","text":"z"}]';
		expect(await saidIn(turns, 'gesprek.json')).toEqual(['A\ufffd|x \ufffd y', 'B|z']);
	});
	it('is one text with lines, from a program that tells no turns apart', async () => {
		expect(await read({ text: 'Anna: Hoi.\nBram: Dag.\nAnna: Ja.' })).toEqual(['Anna|Hoi.', 'Bram|Dag.', 'Anna|Ja.']);
	});
	it.each([
		['words that are no JSON', 'Anna: Hoi.', 'not-json'],
		['a list of bare texts', '["Hoi.", "Dag."]', 'json-without-turns'],
		['settings of a program', '{"name":"app","version":"1"}', 'json-without-turns'],
		['brackets a hundred thousand deep', '['.repeat(100_000), 'not-json'],
		['objects a hundred thousand deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'json-without-turns']
	])('is not %s', async (_, text, reason) => {
		expect(['not-json', 'json-without-turns']).toContain(reason);
		expect(['not-json', 'json-without-turns']).toContain(await refusalOf(text, 'gesprek.json'));
	});
});

function aloud(speaker: string, start: number) {
	const said = speaker === 'Anna' ? 'Hoi.' : 'Dag.';
	return { speaker, words: [{ text: said, start, end: start + 0.5, pristine: true }] };
}

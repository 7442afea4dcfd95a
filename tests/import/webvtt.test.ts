import { describe, expect, it } from 'vitest';
import { inspectionOf, type Inspection } from '#lib/import/inspection.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';

async function read(text: string): Promise<Inspection['turns']> {
	const result = await readTranscript(new TextEncoder().encode(text), 'gesprek.vtt');
	if (!result.ok) throw new Error(result.reason);
	return inspectionOf(result.transcript).turns;
}

const one = '00:00:01.000 --> 00:00:02.000';
const two = '00:00:02.500 --> 00:00:04.000';
const three = '01:00:05.000 --> 01:00:06.000';

it('reads the signs of live captioning before a speaker as no words', async () => {
	const turns = await read(`WEBVTT\n\n${one}\n&gt;&gt; ANNA: Hoi.\n>> BRAM: Dag.\n\n${two}\n>> ANNA: Ja.\n`);
	expect(turns.map(({ speaker, text }) => `${speaker}|${text}`)).toEqual(['ANNA|Hoi.', 'BRAM|Dag.', 'ANNA|Ja.']);
});

describe('captions with voices', () => {
	it('reads voices that are closed, left open or styled', async () => {
		const turns = await read(
			`WEBVTT\n\n${one}\n<v Anna>Hoi.</v>\n\n${two}\n<v Bram>Dag.\n\n${three}\n<v.loud Cor de Wit>Ja!</v>\n`
		);
		expect(turns).toMatchObject([
			{ speaker: 'Anna', text: 'Hoi.', startSeconds: 1, endSeconds: 2 },
			{ speaker: 'Bram', text: 'Dag.', startSeconds: 2.5, endSeconds: 4 },
			{ speaker: 'Cor de Wit', text: 'Ja!', startSeconds: 3605 }
		]);
	});

	it('joins the lines of a caption and neighbouring captions of one voice by a space', async () => {
		const turns = await read(`WEBVTT\n\n${one}\n<v Anna>Hoi\nallemaal,</v>\n\n${two}\n<v Anna>welkom.</v>\n`);
		expect(turns).toMatchObject([{ speaker: 'Anna', text: 'Hoi allemaal, welkom.', startSeconds: 1, endSeconds: 4 }]);
	});

	it('splits a caption in which two people speak', async () => {
		expect(await read(`WEBVTT\n\n${one}\n<v Anna>Hoi.</v>\n<v Bram>Dag.</v>\n`)).toMatchObject([
			{ speaker: 'Anna', text: 'Hoi.' },
			{ speaker: 'Bram', text: 'Dag.' }
		]);
	});

	it('keeps a name and a colon inside the words of a voice', async () => {
		const turns = await read(
			`WEBVTT\n\n${one}\n<v Anna>Bram: jij haalt koffie.</v>\n\n${two}\n<v Anna>Bram: en thee.</v>\n`
		);
		expect(turns).toMatchObject([{ speaker: 'Anna', text: 'Bram: jij haalt koffie. Bram: en thee.' }]);
	});

	it('gives a caption without a voice to no one', async () => {
		const turns = await read(
			`WEBVTT\n\n${one}\n(12 seconden stilte)\n\n${two}\n<v Anna>Hoi.</v>\n\n${three}\nOnverstaanbaar door elkaar\n`
		);
		expect(turns).toMatchObject([
			{ kind: 'event' },
			{ speaker: 'Anna' },
			{ speaker: null, text: 'Onverstaanbaar door elkaar' }
		]);
	});
});

describe('captions without voices', () => {
	it('finds names that stand in the words', async () => {
		const turns = await read(`WEBVTT\n\n1\n${one}\nAnna: Hoi.\n\n2\n${two}\nWelkom.\n\n3\n${three}\nBram: Dag.\n`);
		expect(turns).toMatchObject([
			{ speaker: 'Anna', text: 'Hoi. Welkom.', startSeconds: 1, endSeconds: 4 },
			{ speaker: 'Bram', text: 'Dag.' }
		]);
	});

	it('keeps each caption a turn of its own when no one is named', async () => {
		const turns = await read(`WEBVTT\n\n${one}\nHoi.\n\n${two}\nDag.\n`);
		expect(turns).toMatchObject([
			{ speaker: null, startSeconds: 1 },
			{ speaker: null, startSeconds: 2.5 }
		]);
	});
});

describe('what is no one’s words', () => {
	it('leaves out the head, comments, styles, regions, ids, tags and inline times', async () => {
		const source = `WEBVTT - titel\nKind: captions\nLanguage: nl\n\nNOTE\nAnna: niet zeggen\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nintro\n${one} align:start\nDe <00:00:01.500><c.geel>maan</c> is <i>rond</i>\n`;
		expect((await read(source)).map(({ text }) => text)).toEqual(['De maan is rond']);
	});

	it('reads coded characters, and leaves signs that are no tags', async () => {
		const turns = await read(`WEBVTT\n\n${one}\nQ&amp;A &lt;snel&gt; 3 < 5 &euro; &#233;&#xe9;&nbsp;af\n`);
		expect(turns[0]?.text).toBe('Q&A <snel> 3 < 5 &euro; éé\u00a0af');
	});
});

describe('captions with faults', () => {
	it('keeps the words of a caption whose times are broken', async () => {
		const turns = await read(
			`WEBVTT\n\n00:00:01.000 --> 00:00:0x.000\nEen\n\n00:00:09.000 --> 00:00:03.000\nTwee\n\n${three}\nDrie\n`
		);
		expect(turns.map(({ text }) => text)).toEqual(['Een', 'Twee', 'Drie']);
		expect(turns.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual([
			[1, undefined],
			[9, undefined],
			[3605, 3606]
		]);
	});

	it('keeps the words below a blank line inside a caption', async () => {
		expect(
			(await read(`WEBVTT\n\n${one}\n<v Anna>Een\n\ntwee\n\n${two}\n<v Bram>Drie\n`)).map(({ text }) => text)
		).toEqual(['Een twee', 'Drie']);
	});

	it('reads captions with no blank between them, times without zeros and a file without its first line', async () => {
		const source = '0:0:1.500 --> 0:0:2.000\n<v Anna>Een</v>\n0:0:3.000 --> 0:0:4.000\n<v Bram>Twee</v>';
		expect(await read(source)).toMatchObject([
			{ speaker: 'Anna', text: 'Een', startSeconds: 1.5 },
			{ speaker: 'Bram', text: 'Twee', startSeconds: 3 }
		]);
	});

	it('makes no turn of an empty caption', async () => {
		expect(await read(`WEBVTT\n\n${one}\n\n${two}\nDag.\n`)).toMatchObject([{ text: 'Dag.', startSeconds: 2.5 }]);
	});
});

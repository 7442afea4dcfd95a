import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { importLimits } from '#lib/import/limits.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { saidIn } from './what-is-said.ts';

describe('what cannot be read', () => {
	it.each([
		['film.mp4', 'een film', 'recording'],
		['opname.M4A', 'een geluid', 'recording'],
		['uit 2003.doc', 'Anna: Hoi.', 'old-word'],
		['plaatje.png', 'een plaatje', 'unknown-type'],
		['zonder-extensie', 'Anna: Hoi.', 'unknown-type'],
		['leeg.txt', '', 'empty-file'],
		['wit.txt', ' \r\n\t\n', 'no-words'],
		['streepjes.md', '---\n***\n', 'no-words'],
		['notitie.docx', 'Anna: Hoi.', 'not-word'],
		['ondertitels.vtt', 'Anna: Hoi.', 'not-webvtt'],
		['leeg.vtt', 'WEBVTT\n\nNOTE niets\n', 'no-words']
	])('refuses %s', async (name, text, reason) => {
		expect(await readTranscript(new TextEncoder().encode(text), name)).toEqual({ ok: false, reason });
	});

	it('refuses a picture that is called a text', async () => {
		const picture = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256);
		expect(await readTranscript(picture, 'foto.txt')).toEqual({ ok: false, reason: 'not-text' });
	});

	it('refuses a file over the limit without looking into it', async () => {
		const bytes = new Uint8Array(importLimits.fileBytes + 1);
		expect(await readTranscript(bytes, 'groot.txt')).toEqual({ ok: false, reason: 'too-large' });
	});
});

describe('encodings', () => {
	const words = 'Zoë: Eén café, “lastig” – vind ik.\r\nAndré: Coördinatie, ’s avonds, kost € 5.';
	const said = ['Eén café, “lastig” – vind ik.', 'Coördinatie, ’s avonds, kost € 5.'];
	const marked = { addBOM: true };
	it.each([
		['utf-8', iconv.encode(words, 'utf-8')],
		['utf-8', iconv.encode(words, 'utf-8', marked)],
		['utf-16le', iconv.encode(words, 'utf-16le')],
		['utf-16le', iconv.encode(words, 'utf-16le', marked)],
		['utf-16be', iconv.encode(words, 'utf-16be')],
		['utf-16be', iconv.encode(words, 'utf-16be', marked)],
		['utf-32le', iconv.encode(words, 'utf-32le')],
		['utf-32be', iconv.encode(words, 'utf-32be', marked)],
		['windows-1252', iconv.encode(words, 'windows-1252')]
	])('reads %s', async (encoding, bytes) => {
		const transcript = await read(bytes);
		expect(transcript.encoding).toBe(encoding);
		expect(transcript.text).toBe(said.join('\n'));
		expect(transcript.turns).toMatchObject([{ label: 'Zoë' }, { label: 'André' }]);
	});

	it('reads a file in UTF-8 that holds one broken byte as UTF-8', async () => {
		const bytes = Buffer.concat([iconv.encode(words.repeat(4), 'utf-8'), Buffer.from([0xe9, 0x2e])]);
		const transcript = await read(bytes);
		expect(transcript.encoding).toBe('utf-8');
		expect(transcript.text).toContain('Eén café');
	});

	it('changes nothing but the newlines', async () => {
		const kept =
			'e\u0301 \u00a0\u200f\u05e9\u05dc\u05d5\u05dd\u200e \u{1f468}\u200d\u{1f469}\u200d\u{1f467} ﬁ \u2028 \ufb01 Ω \u2126 tot zo';
		const transcript = await read(Buffer.from(`Anna: ${kept}\rBram: Dag.\r\nAnna: Ja.\n`, 'utf8'));
		expect(transcript.text).toBe(`${kept}\nDag.\nJa.`);
	});
});

describe('turns in the text', () => {
	const name = fc.stringMatching(/^[A-Z][a-z]{3,9}$/).map((letters) => `X${letters}`);
	const label = fc.oneof(
		name,
		fc.tuple(name, name).map(([first, last]) => `${first} van der ${last}`),
		fc.integer({ min: 1, max: 99 }).map((number) => `P${number}`)
	);
	const text = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
		.map((words) => words.replace(/\p{Cc}/gu, ' ').trim())
		.filter((words) => words !== '' && !/^[[(#]\d/.test(words))
		.map((words) => `${words} w`);

	it('gives back every label and text that was written as “Label: text”', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.tuple(label, text), { minLength: 1, maxLength: 30 }), async (written) => {
				const source = written.map(([who, words]) => `${who}: ${words}`).join('\n');
				const { text: whole, turns } = await read(Buffer.from(source, 'utf8'));
				const found = turns.map((turn) => [
					turn.kind === 'turn' ? turn.label : turn.kind,
					whole.slice(turn.start, turn.end)
				]);
				expect(found).toEqual(withNeighboursJoined(written));
				expect(whole).toBe(written.map(([, words]) => words).join('\n'));
			}),
			{ numRuns: 300 }
		);
	});

	it('reads any bytes without a fault, and leaves nothing of the text outside its turns', async () => {
		const extension = fc.constantFrom('txt', 'md', 'vtt', 'docx');
		const bytes = fc.oneof(
			fc.uint8Array({ maxLength: 400 }),
			fc.string({ maxLength: 400 }).map((words) => new TextEncoder().encode(words))
		);
		await fc.assert(
			fc.asyncProperty(bytes, extension, async (source, ending) => {
				const result = await readTranscript(source, `bestand.${ending}`);
				if (!result.ok) return;
				const { text: whole, turns } = result.transcript;
				expect(turns.map(({ start, end }) => whole.slice(start, end)).join('\n')).toBe(whole);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('long files', () => {
	it('reads 17,500 words in less than a second', async () => {
		const turn = 'Dat vind ik eigenlijk best een goede vraag, want op school is het anders dan thuis of op het werk. ';
		const source = Array.from({ length: 250 }, (_, index) => `Deelnemer ${index % 7}: ${turn.repeat(4)}`).join('\n');
		expect(source.split(/\s+/).length).toBeGreaterThan(17_500);
		await read(Buffer.from(source));
	});

	it.each([
		['blanks', ' '.repeat(1_000_000) + 'a'],
		['letters', 'a'.repeat(1_000_000)],
		['names and blanks', 'Anna '.repeat(200_000)],
		['colons', 'a:'.repeat(500_000)],
		['digits and colons', '00:'.repeat(333_333)],
		['brackets', '['.repeat(1_000_000)],
		['stars', '*'.repeat(1_000_000) + 'a'],
		['stars and blanks', '* '.repeat(500_000) + 'a'],
		['open tags', '<v '.repeat(333_333)],
		['entities', '&#1'.repeat(333_333)],
		['many short lines', 'Anna *_ \n'.repeat(100_000)],
		['many labels', Array.from({ length: 50_000 }, (_, index) => `Naam${index}x: ja\nen`).join('\n')],
		['many blank captions', 'WEBVTT\n\n' + '00:00:01.000 --> 00:00:02.000\n\n'.repeat(30_000) + 'slot']
	])(
		'reads a megabyte of %s without getting stuck',
		async (_, text) => {
			for (const name of ['lang.txt', 'lang.md', 'lang.vtt']) {
				const source = name.endsWith('vtt') ? `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${text}` : text;
				expect((await readTranscript(new TextEncoder().encode(source), name)).ok, name).toBeDefined();
			}
		},
		120_000
	);
});

async function read(bytes: Uint8Array): Promise<ImportedTranscript> {
	const result = await readTranscript(bytes, 'gesprek.txt');
	if (!result.ok) throw new Error(result.reason);
	return result.transcript;
}

function withNeighboursJoined(written: readonly (readonly [string, string])[]): (readonly [string, string])[] {
	return written.reduce<(readonly [string, string])[]>((turns, [who, words]) => {
		const last = turns.at(-1);
		return last?.[0] === who ? [...turns.slice(0, -1), [who, `${last[1]}\n${words}`]] : [...turns, [who, words]];
	}, []);
}

it('does not guess an encoding that has no character for a byte of the file', async () => {
	const words = 'Žaneta: Děkuji, těší mě.\nŘehoř: Mně také, příliš žluťoučký kůň.\nŽaneta: Ano.\nŘehoř: Dobře.';
	expect((await saidIn(iconv.encode(words, 'windows-1250'), 'gesprek.txt'))[1]).toBe(
		'Řehoř|Mně také, příliš žluťoučký kůň.'
	);
});

it('leaves a question in bold what it is in Markdown', async () => {
	expect(await saidIn('**Wat is jouw rol?**<br>\nIk teken.\n**Waarom?** Daarom.', 'gesprek.md')).toEqual([
		...['?|**Wat is jouw rol?**<br>', '?|Ik teken.', '?|**Waarom?** Daarom.']
	]);
});

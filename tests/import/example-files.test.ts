import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';

const folder = 'src/lib/server/example/material';
type Said = readonly (readonly [speaker: string, text: string])[];

describe('the example project', () => {
	it('reads a name and a colon on each line (FG-01)', async () => {
		const body = bytesOf('fg1-studenten-niveau-2.txt').toString('utf8').split('\r\n\r\n').slice(1).join('\r\n\r\n');
		expect(await saidIn('fg1-studenten-niveau-2.txt')).toEqual(cut(body.split('\r\n'), /^(.*?): (.*)$/));
	});

	it('joins the captions of one voice to a turn (FG-02)', async () => {
		const expected: [string, string][] = [];
		for (const block of bytesOf('fg2-studenten-niveau-3-4.vtt').toString('utf8').split('\n\n')) {
			const [, voice, said] = /<v ([^>]+)>(.*)<\/v>/.exec(block.replaceAll('\n', ' ')) ?? [];
			const last = expected.at(-1);
			if (voice === undefined || said === undefined) continue;
			if (last?.[0] === voice) last[1] += ` ${said}`;
			else expected.push([voice, said]);
		}
		expect(await saidIn('fg2-studenten-niveau-3-4.vtt')).toEqual(expected);
	});

	it('takes the times of captions from the first and the last of a turn (FG-02)', async () => {
		const transcript = await read('fg2-studenten-niveau-3-4.vtt');
		expect(transcript.turns[0]).toMatchObject({ startSeconds: 4.2, endSeconds: 24.944 });
	});

	it('reads a time and a name on each line (FG-03)', async () => {
		const lines = bytesOf('fg3-studenten-bbl.txt').toString('utf8').split('\n');
		expect(await saidIn('fg3-studenten-bbl.txt')).toEqual(cut(lines, /^\[\d\d:\d\d:\d\d\] ([^:]+): (.*)$/));
		const spoken = (await read('fg3-studenten-bbl.txt')).turns.filter((turn) => turn.kind === 'turn');
		expect(spoken.slice(0, 2)).toMatchObject([{ startSeconds: 9 }, { startSeconds: 31 }]);
	});

	it('reads bold names under a heading a question (FG-04)', async () => {
		const lines = bytesOf('fg4-docenten.md').toString('utf8').split('\n');
		expect(await saidIn('fg4-docenten.md')).toEqual(cut(lines, /^\*\*([^*]+):\*\* (.*)$/));
		const { text, turns } = await read('fg4-docenten.md');
		const questions = turns.filter((turn) => turn.kind === 'question').map(({ start, end }) => text.slice(start, end));
		expect(questions).toHaveLength(6);
		expect(questions[0]).toBe('Vraag 1. Hoe veilig voelt u zich hier');
	});

	it('reads a table of speakers and drops its header row (FG-05)', async () => {
		const said = await saidIn('fg5-ondersteunend-personeel.docx');
		expect(said).toEqual((await wordTable('fg5-ondersteunend-personeel.docx')).slice(1));
		expect(said.some(([, text]) => text.includes('[gelach]'))).toBe(true);
	});

	it('reads names on lines of their own in Windows-1252 (FG-06)', async () => {
		const text = new TextDecoder('windows-1252').decode(bytesOf('fg6-veiligheidscoordinatoren.txt'));
		const blocks = text
			.split('\r\n\r\n')
			.slice(1)
			.filter((block) => block.trim() !== '');
		expect(await saidIn('fg6-veiligheidscoordinatoren.txt')).toEqual(
			blocks.map((block) => block.replace(/[:\r\n]+$/, '').split(':\r\n', 2))
		);
		expect((await read('fg6-veiligheidscoordinatoren.txt')).encoding).toBe('windows-1252');
	});

	it.each([
		['fg1-studenten-niveau-2.txt', 2],
		['fg3-studenten-bbl.txt', 2],
		['fg6-veiligheidscoordinatoren.txt', 2]
	])('keeps the head of %s out of the turns', async (file, lines) => {
		const { turns } = await read(file);
		expect(turns.slice(0, lines + 1).map(({ kind }) => kind)).toEqual([...Array(lines).fill('heading'), 'turn']);
		expect(turns.slice(lines).every(({ kind }) => kind === 'turn')).toBe(true);
	});

	let transcripts: ImportedTranscript[] = [];
	beforeAll(async () => {
		transcripts = await Promise.all(
			['fg1-studenten-niveau-2.txt', 'fg4-docenten.md', 'fg5-ondersteunend-personeel.docx'].map(read)
		);
	});
	it('leaves one newline between what is said and nothing outside it', () => {
		for (const { text, turns } of transcripts) {
			expect(turns.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
		}
	});
});

function bytesOf(file: string): Buffer {
	return readFileSync(`${folder}/${file}`);
}

async function read(file: string): Promise<ImportedTranscript> {
	const result = await readTranscript(new Uint8Array(bytesOf(file)), file);
	if (!result.ok) throw new Error(result.reason);
	return result.transcript;
}

async function saidIn(file: string): Promise<Said> {
	const { text, turns } = await read(file);
	return turns.flatMap((turn) =>
		turn.kind === 'turn' ? [[turn.label ?? '', text.slice(turn.start, turn.end)] as const] : []
	);
}

function cut(lines: readonly string[], pattern: RegExp): Said {
	return lines.flatMap((line) => {
		const [, speaker, text] = pattern.exec(line) ?? [];
		return speaker === undefined || text === undefined ? [] : [[speaker, text] as const];
	});
}

async function wordTable(file: string): Promise<string[][]> {
	const zip = await fromBufferPromise(bytesOf(file), { lazyEntries: true });
	for await (const entry of zip.eachEntry()) {
		if (entry.fileName !== 'word/document.xml') continue;
		const chunks: Buffer[] = [];
		for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
		const xml = Buffer.concat(chunks).toString('utf8');
		const pieces = (text: string, tag: string) =>
			[...text.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>(.*?)</w:${tag}>`, 'gs'))].map(([, inner = '']) => inner);
		return pieces(xml, 'tr').map((row) =>
			pieces(row, 'tc').map((cell) =>
				pieces(cell, 't').join('').replaceAll('&amp;', '&').replaceAll('&apos;', "'").replaceAll('&quot;', '"')
			)
		);
	}
	return [];
}

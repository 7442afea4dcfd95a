import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'duiding-inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
	const environment = { ...process.env, INIT_CWD: folder };
	return spawnSync(process.execPath, [resolve('scripts/duiding.ts'), ...words], {
		cwd: folder,
		env: environment,
		encoding: 'utf8'
	});
}

describe('duiding inspect', () => {
	it('prints what the import would read from a file beside the caller', () => {
		writeFileSync(join(folder, 'gesprek.txt'), 'Kop\n\nAnna: Hoi.\nBram: Dag.\nAnna: Ja.');
		const { status, stdout, stderr } = run('inspect', 'gesprek.txt');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(JSON.parse(stdout)).toEqual({
			format: 'txt',
			encoding: 'utf-8',
			speakers: [
				{ label: 'Anna', turns: 2 },
				{ label: 'Bram', turns: 1 }
			],
			turns: [
				{ speaker: null, kind: 'heading', start: 0, end: 3, text: 'Kop' },
				{ speaker: 'Anna', start: 4, end: 8, text: 'Hoi.' },
				{ speaker: 'Bram', start: 9, end: 13, text: 'Dag.' },
				{ speaker: 'Anna', start: 14, end: 17, text: 'Ja.' }
			]
		});
	});

	it.each([
		[['inspect', 'nergens.txt'], /^There is no file .*nergens\.txt\.\n$/],
		[['inspect', '.'], /^There is no file .*\n$/],
		[['inspect', 'leeg.vtt'], /^This file is empty\.\n$/],
		[['inspect'], /^Usage: .*inspect FILE.*\n$/],
		[['inspect', 'a.txt', 'b.txt'], /^Usage: /],
		[['tover', 'a.txt'], /^Usage: /],
		[[], /^Usage: /]
	])('answers %j with one sentence and exit 1', (words, sentence) => {
		writeFileSync(join(folder, 'leeg.vtt'), '');
		const { status, stdout, stderr } = run(...words);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(sentence);
	});
});

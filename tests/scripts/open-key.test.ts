import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealPseudonymKey } from '#lib/server/pseudonym-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'duiding-key-'));
const passphrase = 'een zin die niemand raadt';
beforeAll(async () => {
	const entries = [
		{ label: 'Lieke Berkhout', pseudonym: 'Bregje' },
		{ label: 'dhr. Van Dam', pseudonym: 'P02' }
	];
	writeFileSync(join(folder, 'sleutel.json'), await sealPseudonymKey(entries, passphrase));
});
afterAll(() => rmSync(folder, { recursive: true }));

function openKey(file: string, typed: string) {
	return spawnSync(process.execPath, [resolve('scripts/duiding.ts'), 'open-key', file], {
		env: { ...process.env, INIT_CWD: folder },
		input: `${typed}\n`,
		encoding: 'utf8'
	});
}

describe('duiding open-key', () => {
	it('prints who is called what', () => {
		const { status, stdout } = openKey('sleutel.json', passphrase);
		expect({ status, stdout }).toEqual({ status: 0, stdout: 'Lieke Berkhout\tBregje\ndhr. Van Dam\tP02\n' });
	});
	it('says in one sentence that the passphrase is another', () => {
		const { status, stdout, stderr } = openKey('sleutel.json', 'iets anders dan dat');
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toBe('That is not the passphrase of this key, or the file was changed.\n');
	});
	it('says in one sentence that there is no such file', () => {
		expect(openKey('niets.json', passphrase).stderr).toMatch(/^There is no file /);
	});
});

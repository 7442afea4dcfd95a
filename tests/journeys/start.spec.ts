import { connect } from 'node:net';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runStart } from './run-start.ts';
import { startApplication } from './start-application.ts';

let folder = '';

test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'duiding-start-'));
});

test.afterEach(async () => {
	await rm(folder, { recursive: true, force: true });
});

test('says in one line where the first account is made, answers, and ends when asked to', async () => {
	const dataFolder = join(folder, 'new', 'data');
	const application = await startApplication({ DUIDING_DATA_DIR: dataFolder });
	expect(application.announcement).toMatch(
		/^Duiding is ready\. Make the first account at http:\/\/localhost:\d+\/setup\/[\w-]+$/
	);
	expect((await fetch(`${application.origin}/healthz`)).status).toBe(200);
	expect((await fetch(`${application.origin}${application.setupPath}`)).status).toBe(200);
	expect((await stat(dataFolder)).mode & 0o077).toBe(0);
	expect(await application.stop()).toBe(0);
});

test('gives a new set-up address at every start until there is an account', async () => {
	const first = await startApplication({ DUIDING_DATA_DIR: folder });
	expect(await first.stop()).toBe(0);
	const second = await startApplication({ DUIDING_DATA_DIR: folder });
	expect(await second.stop()).toBe(0);
	expect(second.setupPath).toMatch(/^\/setup\//);
	expect(second.setupPath).not.toBe(first.setupPath);
});

test('names the address that was given with ORIGIN', async () => {
	const application = await startApplication({ DUIDING_DATA_DIR: folder, ORIGIN: 'https://duiding.example.org/' });
	expect(application.announcement).toMatch(/ at https:\/\/duiding\.example\.org\/setup\//);
	expect(await application.stop()).toBe(0);
});

test('ends within seconds while a browser keeps a connection open', async () => {
	const application = await startApplication({ DUIDING_DATA_DIR: folder });
	const connection = connect(Number(new URL(application.origin).port), '127.0.0.1');
	await new Promise<void>((resolve) => connection.once('connect', resolve));
	connection.on('error', () => connection.destroy());
	connection.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n');
	const askedAt = performance.now();
	expect(await application.stop()).toBe(0);
	expect(performance.now() - askedAt).toBeLessThan(7000);
	connection.destroy();
});

test('says in one sentence that the port is in use', async () => {
	const first = await startApplication({ DUIDING_DATA_DIR: folder });
	const { port } = new URL(first.origin);
	const second = runStart({ PORT: port, DUIDING_DATA_DIR: join(folder, 'second') });
	expect(await second.ended).toBe(1);
	expect(second.output()).toBe('');
	expect(second.complaints()).toMatch(
		new RegExp(`^Port ${port} is in use: choose another, for example PORT=\\d+\\.\n$`)
	);
	expect(await first.stop()).toBe(0);
});

test('says in one sentence that the place for the data is not a folder', async () => {
	const path = join(folder, 'data');
	await writeFile(path, 'notes');
	for (const place of [path, join(path, 'below')]) {
		const run = runStart({ DUIDING_DATA_DIR: place });
		expect(await run.ended).toBe(1);
		expect(run.output()).toBe('');
		expect(run.complaints()).toBe(
			`${place} is not a folder; choose another place for the data with DUIDING_DATA_DIR.\n`
		);
	}
});

for (const [name, value] of [
	['PORT', 'three thousand'],
	['ORIGIN', 'duiding.example.org'],
	['HOST', '192.0.2.1']
] as const) {
	test(`says in one sentence that ${name}=${value} cannot be`, async () => {
		const run = runStart({ DUIDING_DATA_DIR: folder, [name]: value });
		expect(await run.ended).toBe(1);
		expect(run.output()).toBe('');
		expect(run.complaints()).toMatch(new RegExp(`^.*${name}.*${value}.*\\.\n$|^${name}=${value} .*\\.\n$`));
	});
}

import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFingerprintPath, isBuildStale } from '../../scripts/is-build-stale.mjs';
import { sourceFingerprint } from '../../scripts/source-fingerprint.mjs';

describe('a build', () => {
	let root = '';

	const write = (path: string, text: string) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), text);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'duiding-build-'));
		write('src/routes/+page.svelte', '<h1>Quotes</h1>');
		write('migrations/0001-accounts.ts', 'export {};');
		write('package.json', '{}');
		write('build/handler.js', 'export const handler = 1;');
		write(buildFingerprintPath, sourceFingerprint(root));
	});

	afterEach(() => rmSync(root, { recursive: true }));

	it('is up to date as long as its sources stay as they were', () => {
		expect(isBuildStale(root)).toBe(false);
	});

	it('is up to date when only generated messages, tests or documents have changed', () => {
		write('src/lib/paraglide/messages.js', 'export {};');
		write('tests/quotes/trim.test.ts', 'export {};');
		write('README.md', 'Duiding');
		expect(isBuildStale(root)).toBe(false);
	});

	it.each(['src/routes/quotes/+page.svelte', 'migrations/0002-quotes.ts', 'static/favicon.svg', 'vite.config.ts'])(
		'is stale once %s has been added',
		(path) => {
			write(path, 'new');
			expect(isBuildStale(root)).toBe(true);
		}
	);

	it('is stale once a source has been written, removed or renamed', () => {
		const page = join(root, 'src/routes/+page.svelte');
		utimesSync(page, 1, 1);
		expect(isBuildStale(root)).toBe(true);
		write(buildFingerprintPath, sourceFingerprint(root));
		renameSync(page, join(root, 'src/routes/+layout.svelte'));
		expect(isBuildStale(root)).toBe(true);
		write(buildFingerprintPath, sourceFingerprint(root));
		rmSync(join(root, 'src/routes/+layout.svelte'));
		expect(isBuildStale(root)).toBe(true);
	});

	it('is stale when it was never finished', () => {
		rmSync(join(root, buildFingerprintPath));
		expect(isBuildStale(root)).toBe(true);
		write(buildFingerprintPath, sourceFingerprint(root));
		rmSync(join(root, 'build/handler.js'));
		expect(isBuildStale(root)).toBe(true);
	});
});

import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstallNeeded } from '../../scripts/install-missing.mjs';

describe('installing the packages', () => {
	let root = '';

	const writeAt = (path: string, secondsSinceEpoch: number) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), '{}');
		utimesSync(join(root, path), secondsSinceEpoch, secondsSinceEpoch);
	};

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'duiding-install-'));
		writeAt('package.json', 100);
		writeAt('package-lock.json', 100);
	});

	afterEach(() => rmSync(root, { recursive: true }));

	it('is needed on a fresh clone', () => {
		expect(isInstallNeeded(root)).toBe(true);
	});

	it('is not needed again once it is complete', () => {
		writeAt('node_modules/.package-lock.json', 101);
		expect(isInstallNeeded(root)).toBe(false);
	});

	it.each(['package.json', 'package-lock.json'])('is needed when %s has changed since', (path) => {
		writeAt('node_modules/.package-lock.json', 101);
		writeAt(path, 102);
		expect(isInstallNeeded(root)).toBe(true);
	});
});

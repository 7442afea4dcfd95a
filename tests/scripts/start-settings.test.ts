import { describe, expect, it } from 'vitest';
import { defaultOrigin, readStartSettings } from '../../scripts/start-settings.mjs';

describe('settings of npm start', () => {
	it('listens on this machine only when nothing is set', () => {
		expect(readStartSettings({ PORT: '', HOST: ' ' })).toEqual({
			ok: true,
			settings: {
				port: 3000,
				host: '127.0.0.1',
				origin: undefined,
				dataFolder: './data',
				bodySizeLimit: '52M'
			}
		});
	});

	it.each(['-1', '65536', '3000a', '0x50', '30 00', '3e3'])('refuses the port "%s" in one sentence', (port) => {
		expect(readStartSettings({ PORT: port })).toEqual({
			ok: false,
			sentence: `PORT must be a number from 0 to 65535, and "${port}" is not.`
		});
	});

	it.each([
		'duiding.example.org',
		'localhost:3000',
		'ftp://example.org',
		'https://example.org/duiding',
		'https://example.org/?a=1',
		'https://me@example.org'
	])('refuses the origin "%s"', (origin) => {
		expect(readStartSettings({ ORIGIN: origin })).toMatchObject({ ok: false });
	});

	it('reads an origin with a closing slash or capitals as browsers send it', () => {
		expect(readStartSettings({ ORIGIN: 'https://Duiding.Example.org:443/' })).toMatchObject({
			settings: { origin: 'https://duiding.example.org' }
		});
	});
});

describe('the address when no ORIGIN is given', () => {
	it.each([
		['127.0.0.1', 3000, 'http://localhost:3000'],
		['0.0.0.0', 8080, 'http://localhost:8080'],
		['::', 80, 'http://localhost'],
		['192.168.1.20', 3000, 'http://192.168.1.20:3000'],
		['fd00::5', 3000, 'http://[fd00::5]:3000']
	])('is for %s with port %i: %s', (host, port, origin) => {
		expect(defaultOrigin(host, port)).toBe(origin);
	});
});

import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { paraglideOptions } from './scripts/paraglide-options.mjs';

export default defineConfig({
	plugins: [paraglideVitePlugin(paraglideOptions), sveltekit()],
	server: { host: '127.0.0.1' },
	preview: { host: '127.0.0.1' },
	test: {
		environment: 'node',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/journeys/**', 'tests/benchmarks/**'],
		// Not a measure of speed: only what has got stuck takes this long, on however busy a machine.
		testTimeout: 30_000
	}
});

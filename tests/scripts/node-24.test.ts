import { expect, it } from 'vitest';
import { isNodeNewEnough } from '../../scripts/node-24.mjs';

it.each(['20.20.2', '22.18.0', '24.6.9'])('does not run on Node.js %s', (version) => {
	expect(isNodeNewEnough(version)).toBe(false);
});

it.each(['24.7.0', '24.21.0', '26.0.0'])('runs on Node.js %s', (version) => {
	expect(isNodeNewEnough(version)).toBe(true);
});

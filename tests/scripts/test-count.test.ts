import { expect, it } from 'vitest';
import {
	closingLine,
	countPlaywright,
	countVitest,
	heedExitCode,
	noTests,
	sumCounts
} from '../../scripts/test-count.mjs';

it('counts a test file that could not be loaded as one failure', () => {
	expect(
		countVitest({
			numPassedTests: 4,
			numFailedTests: 1,
			numPendingTests: 2,
			numTodoTests: 1,
			testResults: [
				{ status: 'failed', assertionResults: [] },
				{ status: 'failed', assertionResults: [{}] },
				{ status: 'passed', assertionResults: [{}, {}] }
			]
		})
	).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

it('counts a journey that passed only when tried again, and an error outside the journeys, as failures', () => {
	expect(
		countPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{ message: 'no' }] })
	).toEqual({ passed: 5, failed: 3, skipped: 2 });
});

it('counts a failure for a suite that ended badly without naming one', () => {
	expect(heedExitCode({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
	expect(heedExitCode({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
	expect(heedExitCode({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
});

it('closes with the sum, and mentions skipped tests only when there are any', () => {
	const sum = sumCounts([
		{ passed: 3, failed: 0, skipped: 0 },
		{ passed: 10, failed: 1, skipped: 2 }
	]);
	expect(closingLine(sum)).toBe('13 passed, 1 failed, 2 skipped');
	expect(closingLine(noTests)).toBe('0 passed, 0 failed');
});

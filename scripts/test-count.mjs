/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} TestCount */

/** @type {TestCount} */
export const noTests = { passed: 0, failed: 0, skipped: 0 };

/**
 * What vitest's JSON report says. A file that could not be loaded holds no tests and counts as one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} report
 * @returns {TestCount}
 */
export function countVitest(report) {
	const crashedFiles = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + crashedFiles.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * What Playwright's JSON report says. A test that passed only when tried again counts as failed.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: readonly unknown[] }} report
 * @returns {TestCount}
 */
export function countPlaywright({ stats, errors }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky + errors.length,
		skipped: stats.skipped
	};
}

/**
 * A suite that ended badly has at least one failure, also when its report names none.
 *
 * @param {TestCount} count
 * @param {number} exitCode
 * @returns {TestCount}
 */
export function heedExitCode(count, exitCode) {
	return exitCode === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * @param {readonly TestCount[]} counts
 * @returns {TestCount}
 */
export function sumCounts(counts) {
	return counts.reduce(
		(sum, count) => ({
			passed: sum.passed + count.passed,
			failed: sum.failed + count.failed,
			skipped: sum.skipped + count.skipped
		}),
		noTests
	);
}

/**
 * The closing line of `npm test`.
 *
 * @param {TestCount} count
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

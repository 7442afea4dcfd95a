/**
 * Ends the program with one sentence that says what is wrong and what to do.
 *
 * @param {string} sentence
 * @returns {never}
 */
export function stopWith(sentence) {
	console.error(sentence);
	process.exit(1);
}

/** Gives numbers from 0 up to 1. */
export type Random = () => number;

/** Random numbers that are the same for the same seed: mulberry32 by Tommy Ettinger (2017, public domain). */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** One of a list by chance; the list must not be empty. */
export function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
	const choice = choices[Math.floor(random() * choices.length)];
	if (choice === undefined) throw new Error('There is nothing to pick from.');
	return choice;
}

import type { TextRange } from '../../src/lib/transcripts/text-range.ts';
import { inventWords } from './invent-words.ts';

export type InventedTurn = TextRange & {
	/** Counted from 1. */
	readonly number: number;
	readonly label: string;
	readonly sentences: readonly TextRange[];
};

export type InventedTranscript = {
	/** As it is brought in: one line a turn, `Naam: tekst`. */
	readonly file: string;
	/** As it is stored: the turns without their labels. Offsets are UTF-16 units of this text. */
	readonly text: string;
	readonly turns: readonly InventedTurn[];
};

export const moderatorLabel = 'Moderator';
const participantLabels = ['Anneke', 'Bram', 'Cor', 'Dineke', 'Ewout', 'Fenna', 'Gijs', 'Hilde'];

/** In the order in which they first speak, which is also the order in which the import asks who they are. */
export const speakerLabels = [moderatorLabel, ...participantLabels];

/** Spread of the turns' lengths: standard deviation of the logarithm of the number of words. */
const lengthSpread = 0.95;
const vocabularySize = 1500;

/** A focus group in invented words: exactly so many words and turns, the lengths of the turns as good as lognormal. */
export function inventTranscript(wordCount: number, turnCount: number, random: () => number): InventedTranscript {
	const vocabulary = inventWords(vocabularySize, random);
	const turns: InventedTurn[] = [];
	const texts: string[] = [];
	let start = 0;
	for (const [index, length] of turnLengths(wordCount, turnCount, random).entries()) {
		const label = nextSpeaker(turns, random);
		const sentences: TextRange[] = [];
		const said: string[] = [];
		let end = start;
		for (const sentence of inventSentences(length, vocabulary, random)) {
			sentences.push({ start: end, end: end + sentence.length });
			said.push(sentence);
			end += sentence.length + 1;
		}
		turns.push({ number: index + 1, label, start, end: end - 1, sentences });
		texts.push(said.join(' '));
		start = end;
	}
	const file = turns.map(({ label }, index) => `${label}: ${texts[index]}\n`).join('');
	return { file, text: texts.join('\n'), turns };
}

function turnLengths(wordCount: number, turnCount: number, random: () => number): number[] {
	const drawn = Array.from({ length: turnCount }, () => Math.exp(lengthSpread * standardNormal(random)));
	const scale = wordCount / drawn.reduce((sum, length) => sum + length, 0);
	const lengths = drawn.map((length) => Math.max(1, Math.floor(length * scale)));
	let missing = wordCount - lengths.reduce((sum, length) => sum + length, 0);
	for (let index = 0; missing !== 0; index = (index + 1) % turnCount) {
		const length = lengths[index] ?? 1;
		const step = missing > 0 ? 1 : length > 1 ? -1 : 0;
		lengths[index] = length + step;
		missing -= step;
	}
	return lengths;
}

/** Box and Muller (1958). */
function standardNormal(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Everybody speaks once in turn, and then as it comes, the moderator a fifth of the time; nobody twice running. */
function nextSpeaker(turns: readonly InventedTurn[], random: () => number): string {
	const introduced = speakerLabels[turns.length];
	if (introduced !== undefined) return introduced;
	const previous = turns.at(-1)?.label;
	if (previous !== moderatorLabel && random() < 0.25) return moderatorLabel;
	const others = participantLabels.filter((label) => label !== previous);
	return others[Math.floor(random() * others.length)] ?? moderatorLabel;
}

function inventSentences(wordCount: number, vocabulary: readonly string[], random: () => number): string[] {
	const sentences: string[] = [];
	for (let left = wordCount; left > 0;) {
		const length = Math.min(left, 3 + Math.floor(random() * 15));
		const words = Array.from({ length }, () => vocabulary[Math.floor(random() ** 3 * vocabulary.length)] ?? '');
		const [first = '', ...others] = words;
		sentences.push([first.charAt(0).toUpperCase() + first.slice(1), ...others].join(' ') + endMark(random));
		left -= length;
	}
	return sentences;
}

function endMark(random: () => number): string {
	const drawn = random();
	return drawn < 0.85 ? '.' : drawn < 0.95 ? '?' : '!';
}

import type { GuideQuestion } from './guide-question.ts';
import { questionLines } from './question-lines.ts';
import type { Transcript } from './transcript.ts';

/** Of the words of a question of the guide, the share that must come back where it is asked. */
const leastShare = 0.6;
const shortestWord = 4;

/**
 * Where a question of the guide seems to be asked: among what the moderator says and the lines of questions, the one
 * that repeats most of its words. Keys are ids of turns and lines; each question is suggested once.
 */
export function suggestQuestions(
	transcript: Transcript,
	questions: readonly GuideQuestion[]
): ReadonlyMap<string, string> {
	const lines = questionLines(transcript).map(({ id, start, end }) => ({
		id,
		words: wordsOf(transcript.text.slice(start, end))
	}));
	const suggested = new Map<string, string>();
	for (const question of questions) {
		const words = wordsOf(question.text);
		if (words.size === 0) continue;
		const shares = lines
			.filter(({ id }) => !suggested.has(id))
			.map((line) => ({ id: line.id, share: words.intersection(line.words).size / words.size }))
			.filter(({ share }) => share >= leastShare);
		const best = shares.reduce<{ id: string; share: number } | undefined>(
			(one, other) => (one === undefined || other.share > one.share ? other : one),
			undefined
		);
		if (best !== undefined) suggested.set(best.id, question.id);
	}
	return suggested;
}

/** Longer words, without case and accents: small ones are in every question. */
function wordsOf(text: string): ReadonlySet<string> {
	const folded = text
		.normalize('NFD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase();
	return new Set(folded.match(/[\p{L}\p{N}]+/gu)?.filter((word) => word.length >= shortestWord));
}

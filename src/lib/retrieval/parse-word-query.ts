import type { WordPhrase, WordQuery } from './word-query.ts';
import { wordsOfText } from './words-of-text.ts';

export type WordQueryRefusal =
	| 'too-long'
	| 'unclosed-quote'
	| 'unclosed-bracket'
	| 'bracket-not-opened'
	| 'operator-without-words'
	| 'near-without-words'
	| 'only-not'
	| 'no-words';

export type ParsedWordQuery =
	{ readonly ok: true; readonly query: WordQuery } | { readonly ok: false; readonly reason: WordQueryRefusal };

type Token =
	| { readonly kind: 'phrase'; readonly phrase: WordPhrase | undefined }
	| { readonly kind: 'and' | 'or' | 'not' | 'open' | 'close' }
	| { readonly kind: 'near'; readonly mostBetween: number };

const mostCharacters = 500;
const mostTokens = 100;
/** FTS5's own distance where none is given. */
const usualDistance = 10;
const mostDistance = 1000;
const pieces = /"([^"]*)("?)(\*?)|([()])|([^\s()"]+)/gu;
const operators: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
	['AND', 'and'],
	['EN', 'and'],
	['OR', 'or'],
	['OF', 'or'],
	['NOT', 'not'],
	['NIET', 'not']
]);

/**
 * Reads what somebody typed: words, "a phrase", beginnings (mentor*), AND OR NOT or EN OF NIET in capitals, NEAR/5 between two
 * words or phrases, and brackets. Words that only stand beside one another must all be there. NOT binds before AND, AND before OR.
 */
export function parseWordQuery(typed: string): ParsedWordQuery {
	const tokens = typed.length > mostCharacters ? 'too-long' : tokensIn(typed);
	if (typeof tokens === 'string') return { ok: false, reason: tokens };
	if (tokens.length === 0) return { ok: false, reason: 'no-words' };
	if (tokens.length > mostTokens) return { ok: false, reason: 'too-long' };
	const read = readAlternatives(tokens, 0);
	if (typeof read === 'string') return { ok: false, reason: read };
	if (read.next < tokens.length) return { ok: false, reason: 'bracket-not-opened' };
	return { ok: true, query: read.query };
}

function tokensIn(typed: string): Token[] | 'unclosed-quote' {
	const tokens: Token[] = [];
	for (const [, quoted, closing, star, bracket, bare = ''] of typed.matchAll(pieces)) {
		const operator = operators.get(bare);
		const near = /^NEAR(?:\/(\d{1,9}))?$/.exec(bare);
		if (bracket !== undefined) tokens.push({ kind: bracket === '(' ? 'open' : 'close' });
		else if (quoted !== undefined) {
			if (closing !== '"') return 'unclosed-quote';
			tokens.push({ kind: 'phrase', phrase: phraseOf(quoted, star === '*') });
		} else if (operator !== undefined) tokens.push({ kind: operator });
		else if (near !== null)
			tokens.push({ kind: 'near', mostBetween: Math.min(Number(near[1] ?? usualDistance), mostDistance) });
		else tokens.push({ kind: 'phrase', phrase: phraseOf(bare, bare.endsWith('*')) });
	}
	// Marks without a letter, such as a lone dash, ask for nothing.
	return tokens.filter((token) => token.kind !== 'phrase' || token.phrase !== undefined);
}

function phraseOf(words: string, isBeginning: boolean): WordPhrase | undefined {
	const folded = wordsOfText(words).map((word) => word.folded);
	return folded.length === 0 ? undefined : { kind: 'phrase', words: folded, isBeginning };
}

type Read = { readonly query: WordQuery; readonly next: number } | WordQueryRefusal;

function readAlternatives(tokens: readonly Token[], start: number): Read {
	const parts: WordQuery[] = [];
	for (let next = start; ;) {
		const read = readTogether(tokens, next);
		if (typeof read === 'string') return read;
		parts.push(read.query);
		next = read.next;
		if (tokens[next]?.kind !== 'or') return { query: joined('or', parts), next };
		next += 1;
	}
}

function readTogether(tokens: readonly Token[], start: number): Read {
	const wanted: WordQuery[] = [];
	const unwanted: WordQuery[] = [];
	let next = start;
	for (;;) {
		let isUnwanted = false;
		const before = next;
		if (tokens[next]?.kind === 'and') next += 1;
		if (tokens[next]?.kind === 'not') {
			isUnwanted = true;
			next += 1;
		}
		const token = tokens[next];
		if (token === undefined || token.kind === 'or' || token.kind === 'close') {
			if (next > before) return 'operator-without-words';
			break;
		}
		if (tokens[before]?.kind === 'and' && wanted.length + unwanted.length === 0) return 'operator-without-words';
		const read = readOne(tokens, next);
		if (typeof read === 'string') return read;
		(isUnwanted ? unwanted : wanted).push(read.query);
		next = read.next;
	}
	if (wanted.length === 0) return unwanted.length === 0 ? 'operator-without-words' : 'only-not';
	const query = joined('and', wanted);
	return { query: unwanted.length === 0 ? query : { kind: 'not', wanted: query, unwanted }, next };
}

/** A phrase, phrases near one another, or what stands in brackets. */
function readOne(tokens: readonly Token[], start: number): Read {
	const token = tokens[start];
	if (token?.kind === 'open') {
		const read = readAlternatives(tokens, start + 1);
		if (typeof read === 'string') return read;
		if (tokens[read.next]?.kind !== 'close') return 'unclosed-bracket';
		return tokens[read.next + 1]?.kind === 'near' ? 'near-without-words' : { ...read, next: read.next + 1 };
	}
	if (token?.kind === 'near') return 'near-without-words';
	if (token?.kind !== 'phrase' || token.phrase === undefined) return 'operator-without-words';
	const pairs: WordQuery[] = [];
	let [one, next] = [token.phrase, start + 1];
	for (let near = tokens[next]; near?.kind === 'near'; near = tokens[next]) {
		const other = tokens[next + 1];
		if (other?.kind !== 'phrase' || other.phrase === undefined) return 'near-without-words';
		pairs.push({ kind: 'near', one, other: other.phrase, mostBetween: near.mostBetween });
		one = other.phrase;
		next += 2;
	}
	return { query: pairs.length === 0 ? token.phrase : joined('and', pairs), next };
}

function joined(kind: 'and' | 'or', parts: readonly WordQuery[]): WordQuery {
	const [only, another] = parts;
	return only !== undefined && another === undefined ? only : { kind, parts };
}

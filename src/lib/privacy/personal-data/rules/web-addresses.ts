import { LinkifyIt } from 'linkify-it';
import { parse } from 'tldts';
import { patterns } from '../patterns.ts';
import type { Certainty, PersonalDataHit } from '../personal-data-hit.ts';
import type { Rule } from '../rule.ts';
import type { SpokenWord } from '../spoken-word.ts';
import type { Turn } from '../turn.ts';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false });

/** Ends of addresses that are Dutch words too: `op school.de docent` is a missing blank more often than a site. */
const wordsAsEndings: ReadonlySet<string> = new Set([
	'de',
	'is',
	'in',
	'me',
	'er',
	'al',
	'je',
	'na',
	'nu',
	'to',
	'am',
	'do',
	'no',
	'so',
	'my',
	'it',
	'we'
]);

/** Addresses of mail and of the web, written or said aloud (`jan punt smit apenstaartje gmail punt com`). */
export const webAddresses: Rule = (turn) => [...writtenAddresses(turn), ...spokenAddresses(turn.words)];

function writtenAddresses({ text }: Turn): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const chunk of text.matchAll(patterns.chunk)) {
		if (!chunk[0].includes('.') && !chunk[0].includes('@')) continue;
		for (const match of linkify.match(chunk[0]) ?? []) {
			const kind = match.schema === 'mailto:' ? 'email' : 'url';
			const certainty = judge(match.schema, match.text);
			if (certainty === undefined) continue;
			hits.push({ kind, start: chunk.index + match.index, end: chunk.index + match.lastIndex, certainty });
		}
	}
	return hits;
}

function judge(schema: string, words: string): Certainty | undefined {
	if (schema !== '') return 'certain';
	const { isIcann, publicSuffix } = parse(words);
	if (isIcann !== true || publicSuffix === null) return undefined;
	const isPlain = !words.includes('/') && !words.startsWith('www.');
	return isPlain && wordsAsEndings.has(publicSuffix) ? 'ask' : 'certain';
}

const atWords: ReadonlySet<string> = new Set(['apenstaartje', 'apestaartje', 'apenstaart', 'at']);
const dotWords: ReadonlySet<string> = new Set(['punt', 'puntje', 'dot']);
const linkWords: ReadonlySet<string> = new Set([...dotWords, 'streepje', 'underscore', 'liggend', 'laag']);
const spokenEndings: ReadonlySet<string> = new Set(['nl', 'com', 'org', 'net', 'be', 'eu', 'info']);

function spokenAddresses(words: readonly SpokenWord[]): PersonalDataHit[] {
	const hits: PersonalDataHit[] = [];
	for (const [position, word] of words.entries()) {
		if (!spokenEndings.has(word.folded) || !dotWords.has(words[position - 1]?.folded ?? '')) continue;
		const first = startOfSpoken(words, position - 2);
		const kind = words.slice(first, position).some(({ folded }) => atWords.has(folded)) ? 'email' : 'url';
		const start = words[first]?.start;
		if (start !== undefined) hits.push({ kind, start, end: word.end, certainty: 'likely' });
	}
	return hits;
}

/** Goes back over `… punt … apenstaartje …` to the first word of an address. */
function startOfSpoken(words: readonly SpokenWord[], from: number): number {
	let first = from;
	while (from - first < 16) {
		const link = words[first - 1]?.folded ?? '';
		if (!linkWords.has(link) && !atWords.has(link)) break;
		first -= linkWords.has(words[first - 2]?.folded ?? '') ? 1 : 2;
	}
	return Math.max(0, first);
}

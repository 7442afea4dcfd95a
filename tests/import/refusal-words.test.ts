import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ImportRefusal } from '#lib/import/imported-transcript.ts';

const reasons = Object.keys({
	'unknown-type': true,
	recording: true,
	'old-word': true,
	'empty-file': true,
	'too-large': true,
	'not-text': true,
	'broken-zip': true,
	'not-word': true,
	'not-opendocument': true,
	'not-rtf': true,
	'not-pdf': true,
	'scanned-pdf': true,
	'not-html': true,
	'not-json': true,
	'json-without-turns': true,
	'not-otranscribe': true,
	'not-spreadsheet': true,
	'no-text-column': true,
	'password-protected': true,
	'unpacks-too-large': true,
	'not-webvtt': true,
	'not-srt': true,
	'no-words': true,
	'no-such-encoding': true,
	'pattern-not-readable': true,
	'took-too-long': true,
	'took-too-much-memory': true
} satisfies Record<ImportRefusal, true>);

it.each(['nl', 'en'])('says why a file is refused in %s, in one sentence a reason', (language) => {
	const words: Record<string, string> = JSON.parse(readFileSync(`src/messages/${language}/import.json`, 'utf8'));
	const sentences = reasons.map((reason) => words[`import_refusal_${reason.replaceAll('-', '_')}`]);
	for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].{10,}\.$/);
	expect(new Set(sentences).size).toBe(reasons.length);
});

import { describe, expect, it } from 'vitest';
import { parseOwnPattern, readOwnLabel } from '#lib/import/own-label-pattern.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';

function read(pattern: string, line: string) {
	const parsed = parseOwnPattern(pattern);
	return parsed.ok ? readOwnLabel(line, parsed.pattern) : parsed.reason;
}

describe('a reviewer’s own way of writing labels', () => {
	it.each([
		['<naam> zegt:', 'Anna de Vries zegt: hoi', { label: 'Anna de Vries', rest: 'hoi' }],
		['(<name>)', '(Anna) hoi', { label: 'Anna', rest: 'hoi' }],
		['<naam> [<tijd>]', 'Anna [00:01:02] hoi', { label: 'Anna', rest: 'hoi', startSeconds: 62 }],
		['<tijd> <naam>', '01:02 Anna', { label: 'Anna', rest: '', startSeconds: 62 }],
		['<nummer>. <naam> =', '12.  Anna = hoi', { label: 'Anna', rest: 'hoi' }],
		['$<naam>$', '$Anna$ hoi', { label: 'Anna', rest: 'hoi' }]
	])('reads %s', (pattern, line, expected) => {
		expect(read(pattern, line)).toMatchObject(expected);
	});

	it('reads nothing on a line that is written otherwise', () => {
		expect(read('<naam> zegt:', 'Anna: hoi')).toBeUndefined();
	});

	it.each(['', 'Anna:', '<naam> <naam>:', '<naam>'.padEnd(200, '!'), '<naam> <tijd> <tijd>'])(
		'refuses %j',
		(pattern) => {
			expect(read(pattern, 'Anna: hoi')).toBe('pattern-not-readable');
		}
	);

	it('stays quick on a line made to slow it down', () => {
		read('<naam> <naam', `${'a '.repeat(100_000)}`);
		for (let turn = 0; turn < 1000; turn += 1) read('<tijd> <naam> (<nummer>):', '00:00 '.repeat(5000));
	});

	it('decides alone which lines open a turn', async () => {
		const text = 'Anna zegt: Let op: nu.\nBram: dat blijft staan.\nBram zegt: Dag.';
		const result = await readTranscript(new TextEncoder().encode(text), 'gesprek.txt', { ownPattern: '<naam> zegt:' });
		expect(result.ok && result.transcript.text).toBe('Let op: nu.\nBram: dat blijft staan.\nDag.');
	});

	it('refuses a file whose pattern cannot be read', async () => {
		const result = await readTranscript(new TextEncoder().encode('Anna: Hoi.'), 'gesprek.txt', { ownPattern: 'zegt:' });
		expect(result).toEqual({ ok: false, reason: 'pattern-not-readable' });
	});
});

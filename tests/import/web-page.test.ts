import { describe, expect, it } from 'vitest';
import { refusalOf, saidIn } from './what-is-said.ts';

const page = (body: string) =>
	`<!doctype html><html><head><title>Gesprek</title><style>p{color:red}</style></head><body>${body}</body></html>`;

describe('a transcript as a web page', () => {
	it('is read paragraph by paragraph, without scripts and styles', async () => {
		const body =
			'<script>var a = 1</script><h1>Thema</h1><p>Anna: Hoi &amp; dag.</p><p>Bram: Ja.<br>Nee.</p><p>Anna: Goed.</p>';
		expect(await saidIn(page(body), 'gesprek.html')).toEqual([
			'heading> Thema',
			'Anna|Hoi & dag.',
			'Bram|Ja.\nNee.',
			'Anna|Goed.'
		]);
	});
	it('reads a table of speakers', async () => {
		const row = (one: string, other: string) => `<tr><td>${one}</td><td>${other}</td></tr>`;
		const body = `<table>${row('Spreker', 'Tekst')}${row('Anna', 'Hoi.')}${row('Bram', 'Dag.')}</table>`;
		expect(await saidIn(page(body), 'gesprek.html')).toEqual(['Anna|Hoi.', 'Bram|Dag.']);
	});
	it('reads a speaker whose cell reaches down over more rows, and a title over all columns', async () => {
		const rows = '<tr><td colspan="2">Thema 1</td></tr><tr><td rowspan="2">Anna</td><td>Hoi allemaal.</td></tr>';
		const page = `<table>${rows}<tr><td>En welkom.</td></tr><tr><td>Bram</td><td>Dag.</td></tr><tr><td>Anna</td><td>Ja.</td></tr></table>`;
		expect(await saidIn(page, 'gesprek.html')).toEqual([
			...['heading> Thema 1', 'Anna|Hoi allemaal.\nEn welkom.', 'Bram|Dag.', 'Anna|Ja.']
		]);
	});
	it('reads in the character encoding that the page names', async () => {
		const head = '<html><head><meta charset="windows-1252"></head><body>';
		const bytes = Buffer.from(
			`${head}<p>Zo\u00eb: E\u00e9n.</p><p>Bram: Ja.</p><p>Zo\u00eb: Nee.</p></body></html>`,
			'latin1'
		);
		expect(await saidIn(bytes, 'gesprek.html')).toEqual(['Zoë|Eén.', 'Bram|Ja.', 'Zoë|Nee.']);
	});
	it('is not thrown by elements a hundred thousand deep', async () => {
		const deep = page(`${'<div>'.repeat(100_000)}<p>Anna: Hoi.</p>`);
		expect([undefined, 'unpacks-too-large', 'not-html', 'no-words']).toContain(await refusalOf(deep, 'gesprek.html'));
	});
	it('is refused when it has no words', async () => {
		expect(await refusalOf(page('<script>1</script>'), 'gesprek.html')).toBe('no-words');
	});
});

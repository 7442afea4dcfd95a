import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '#lib/import/read-options.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';
import { aPdf, type PlacedText } from './a-pdf.ts';

const long = 'en dan gaan we met zijn allen naar buiten omdat het binnen te warm wordt om te blijven';

/** Lines from the top down, 12 points apart; an empty line leaves a wider gap. */
function lines(texts: readonly string[], x = 60, top = 780): PlacedText[] {
	return texts.map((text, index) => ({ text, x, y: top - index * 12 })).filter(({ text }) => text !== '');
}

async function read(pages: readonly (readonly PlacedText[])[], options: ReadOptions = {}) {
	const result = await readTranscript(aPdf(pages), 'gesprek.pdf', options);
	if (!result.ok) throw new Error(result.reason);
	const { text, turns, pageFurniture } = result.transcript;
	return {
		said: turns.map((turn) => {
			const words = text.slice(turn.start, turn.end);
			return turn.kind === 'turn' ? `${turn.label ?? '?'}|${words}` : `${turn.kind}> ${words}`;
		}),
		pageFurniture
	};
}

describe('a PDF with a text layer', () => {
	it('gives running lines of one turn back as one paragraph', async () => {
		const { said } = await read([lines([`Anna: ${long}`, `${long}.`, 'Bram: Ja.', 'Anna: Goed.'])]);
		expect(said).toEqual([`Anna|${long} ${long}.`, 'Bram|Ja.', 'Anna|Goed.']);
	});

	const page = (number: number, words: readonly string[]) => [
		{ text: 'Gesprek FG2, vertrouwelijk', x: 60, y: 815 },
		...lines(words),
		{ text: `pagina ${number} van 3`, x: 500, y: 20 }
	];
	const paged = [
		page(1, [`Anna: ${long}`, `${long}`]),
		page(2, [`${long}.`, 'Bram: Ja.']),
		page(3, ['Anna: Tot ziens.', 'Bram: Dag.'])
	];

	it('leaves out page headers and numbers, and reads on over the page', async () => {
		const { said, pageFurniture } = await read(paged);
		expect(said).toEqual([`Anna|${long} ${long} ${long}.`, 'Bram|Ja.', 'Anna|Tot ziens.', 'Bram|Dag.']);
		expect(pageFurniture).toEqual({ lineCount: 6, isKept: false });
	});

	it('keeps them where the reviewer wants them', async () => {
		const { said, pageFurniture } = await read(paged, { isPageFurnitureKept: true });
		expect(said.join('\n')).toContain('pagina 2 van 3');
		expect(pageFurniture).toEqual({ lineCount: 6, isKept: true });
	});

	it('takes printed paragraph numbers out of the margin', async () => {
		const turns = Array.from({ length: 12 }, (_, index) => `${index % 2 === 0 ? 'Anna' : 'Bram'}: Zin ${index}.`);
		const numbers = turns.map((_, index) => ({ text: String(index + 1), x: 30, y: 780 - index * 12 }));
		const { said } = await read([[...lines(turns), ...numbers]]);
		expect(said).toEqual(turns.map((turn) => turn.replace(': ', '|')));
	});

	it('joins words that were broken at line ends, and keeps hyphens that belong to the word', async () => {
		const broken = [
			...['Anna: Dat gaat over de vei-', 'ligheid op school en over jongens-', 'en meisjes, je krijgt een e-'],
			...['mail van de mentor over het ge-', 'sprek.', 'Bram: Ja.', 'Anna: Goed zo.']
		];
		expect((await read([lines(broken)])).said[0]).toBe(
			'Anna|Dat gaat over de veiligheid op school en over jongens- en meisjes, je krijgt een e-mail van de mentor over het gesprek.'
		);
	});

	it('reads a label in bold on a line of its own', async () => {
		const placed = ['Anna', 'Ik wel.', '', 'Bram', 'Ik niet.', '', 'Anna', 'Nou ja.', '', 'Bram', 'Dus.'].flatMap(
			(text, index): PlacedText[] =>
				text === '' ? [] : [{ text, x: 60, y: 780 - index * 14, bold: text === 'Anna' || text === 'Bram' }]
		);
		expect((await read([placed])).said).toEqual(['Anna|Ik wel.', 'Bram|Ik niet.', 'Anna|Nou ja.', 'Bram|Dus.']);
	});

	it('reads a name with its time on a line of its own', async () => {
		const texts = [
			'BSR01 00:00',
			`Ik begin, ${long}`,
			'en verder.',
			'Vries, Anna de 00:07',
			'Goed zo.',
			'BSR01 01:00:20',
			'Ja.'
		];
		expect((await read([lines(texts)])).said).toEqual([
			...[`BSR01|Ik begin, ${long} en verder.`, 'Vries, Anna de|Goed zo.', 'BSR01|Ja.']
		]);
	});
	it('reads two columns one after the other', async () => {
		const column = (name: string) =>
			Array.from({ length: 12 }, (_, index) => `${name} zegt hier regel ${String(index + 10)} van de kolom`);
		const { said } = await read([[...lines(column('Links'), 50), ...lines(column('Rechts'), 310)]]);
		const text = said.join(' ');
		expect(text.indexOf('Links zegt hier regel 21')).toBeLessThan(text.indexOf('Rechts zegt hier regel 10'));
		expect(text).toContain('Links zegt hier regel 21');
	});

	it('says that a PDF of pictures is a scan', async () => {
		expect(await readTranscript(aPdf([[], []]), 'scan.pdf')).toEqual({ ok: false, reason: 'scanned-pdf' });
	});

	it.each([
		['text', 'Anna: hoi', 'not-pdf'],
		['a broken file', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog', 'not-pdf']
	])('refuses %s', async (_, file, reason) => {
		expect(await readTranscript(new TextEncoder().encode(file), 'gesprek.pdf')).toEqual({ ok: false, reason });
	});
});

import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { memoFormats } from '#lib/export/formats.ts';
import { historyToCsv } from '#lib/export/history-csv.ts';
import { memosToMarkdown } from '#lib/export/memos-markdown.ts';

const memos = [
	{ kind: 'Code', subject: 'Opvolging', origin: 'Noor · 1 mei', text: 'Te ruim.\n\nSplitsen:\n# feit\n# drempel' },
	{ kind: 'Passage', subject: 'FG2·T45', origin: 'Teun · 2 mei', text: 'Let op\u{0} *stilte*' },
	{ kind: 'Code', subject: '[Norm]', origin: 'Noor · 3 mei', text: 'Zie Opvolging.' }
];

async function documentOf(file: Uint8Array): Promise<string> {
	const zip = await fromBufferPromise(Buffer.from(file));
	for await (const entry of zip.eachEntry()) {
		if (entry.fileName === 'word/document.xml') return textOf(await zip.openReadStreamPromise(entry));
	}
	throw new Error('There is no document in the file');
}

describe('memos in a file', () => {
	it('stand in Markdown by kind, with nothing that a reader’s program takes for markup', () => {
		const written = memosToMarkdown(memos, 'Memo’s');
		expect(written.match(/^## .*/gm)).toEqual(['## Code', '## Passage']);
		expect(written.match(/^### .*/gm)).toEqual(['### Opvolging', '### \\[Norm\\]', '### FG2·T45']);
		expect(written).toContain('Te ruim.\n\nSplitsen:\\\n\\# feit\\\n\\# drempel');
		expect(written).toContain('\\*stilte\\*');
	});
	it('stand in Word under headings, without characters that Word cannot open', async () => {
		const docx = memoFormats.find(({ id }) => id === 'docx');
		const xml = await documentOf((await docx?.write(memos, 'Memo’s')) ?? new Uint8Array());
		expect(xml).toContain('Heading1');
		expect(xml).toContain('Splitsen:');
		expect(xml).not.toContain('\u{0}');
	});
});

describe('the history in a table', () => {
	const columns = {
		...{ madeAt: 'When', who: 'Who', act: 'Act', code: 'Code' },
		...{ place: 'Place', words: 'Words', codings: 'Codings', undoneAt: 'Undone' }
	};
	it('runs no name as a formula', () => {
		const act = { madeAt: '2026-11-22T13:22:00.000Z', who: '=HYPERLINK("x")', act: 'gave', codings: 1, undoneAt: '' };
		const table = historyToCsv([{ ...act, code: '+Opvolging', place: 'FG2·T46', words: 14 }], columns, ';');
		const [, row] = table.split('\r\n');
		expect(row).toBe(`2026-11-22T13:22:00.000Z;"'=HYPERLINK(""x"")";gave;'+Opvolging;FG2·T46;14;1;`);
	});
});

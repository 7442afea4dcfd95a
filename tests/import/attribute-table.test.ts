import { describe, expect, it } from 'vitest';
import { readAttributeTable } from '#lib/import/attribute-table.ts';

const read = (text: string) => readAttributeTable(Buffer.from(text));

describe('a table with attributes', () => {
	it('is read with commas, semicolons or tabs, without empty rows and columns', async () => {
		for (const sign of [',', ';', '\t']) {
			const text = [
				['Naam', 'Niveau', ''],
				['', '', ''],
				['Roos', ' 2 ', '']
			]
				.map((row) => row.join(sign))
				.join('\r\n');
			expect(await read(text)).toEqual({ ok: true, header: ['Naam', 'Niveau'], rows: [['Roos', '2']] });
		}
	});
	it('is refused when it is empty, too long, or no table', async () => {
		expect(await read('')).toEqual({ ok: false, reason: 'empty-table' });
		expect(await read('Naam,Niveau\n')).toEqual({ ok: false, reason: 'empty-table' });
		expect(await read(`Naam\n${'Roos\n'.repeat(3000)}`)).toEqual({ ok: false, reason: 'too-many-cells' });
		expect(await readAttributeTable(Buffer.alloc(500_000, 'a'))).toEqual({ ok: false, reason: 'too-large' });
		expect(await readAttributeTable(Buffer.from('504b0304ffff', 'hex'))).toMatchObject({ ok: false });
	});
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMonitorFindings, type FindingsResult } from '../../src/lib/import/monitor-findings-csv.ts';

const valueHeader =
	'indicator_id,indicator_nl,indicator_en,population,dimension,subgroup,year,value,unit,n,source_title,source_ref,certainty';
const directionHeader = 'population,dimension,subgroup,comparator,direction,year,source_title,source_ref';
const safe =
	'stu_safe,Voelt zich veilig,Feels safe,students,total,total,2022,81,percent,2152,Letter,https://example.org,exact';
const lower = 'students,level,level 2,other levels,lower_safety,2022,Letter,https://example.org';

function read(...lines: readonly string[]): FindingsResult {
	return readMonitorFindings(new TextEncoder().encode(lines.join('\n')));
}

function withField(row: string, position: number, words: string): string {
	return row
		.split(',')
		.map((field, index) => (index === position ? words : field))
		.join(',');
}

function onlyFinding(...lines: readonly string[]) {
	const result = read(...lines);
	if (!result.ok) throw new Error(`Refused: ${result.reason}`);
	const [finding] = result.findings;
	if (finding === undefined || result.findings.length > 1) throw new Error('Expected one finding.');
	return finding;
}

describe('a table of figures', () => {
	it('is read into findings', () => {
		expect(read(valueHeader, safe)).toEqual({
			ok: true,
			repairedRows: 0,
			findings: [
				{
					indicator: { key: 'stu_safe', label: { nl: 'Voelt zich veilig', en: 'Feels safe' } },
					population: 'students',
					dimension: 'total',
					subgroup: 'total',
					comparator: undefined,
					year: { kind: 'surveyed', firstYear: 2022, lastYear: 2022, words: '2022' },
					source: { title: 'Letter', reference: 'https://example.org' },
					measurement: { kind: 'value', value: 81, unit: 'percent', n: 2152, certainty: 'exact' },
					note: ''
				}
			]
		});
	});

	it('keeps the words of an approximate figure, and the note of a provisional one', () => {
		const approximate = onlyFinding(valueHeader, withField(safe, 12, 'approx: just under; local'));
		expect(approximate.measurement).toMatchObject({ certainty: { approximately: 'just under; local' } });
		expect(onlyFinding(valueHeader, withField(safe, 12, 'approx')).measurement).toMatchObject({
			certainty: { approximately: '' }
		});
		const provisional = onlyFinding(valueHeader, withField(safe, 12, 'exact (provisional *)'));
		expect(provisional).toMatchObject({ note: 'provisional *', measurement: { certainty: 'exact' } });
	});

	it('leaves n undefined where it was not published', () => {
		expect(onlyFinding(valueHeader, withField(safe, 9, '')).measurement).toMatchObject({ n: undefined });
	});

	it('puts an unquoted comma in the reference together again, and counts the row as repaired', () => {
		const row =
			'stu_safe,V,F,students,total,total,2022,81,percent,,"Letter (D, dec 2023)",Letter, 20-12-2023,approx: just under';
		expect(read(valueHeader, row, safe)).toMatchObject({
			ok: true,
			repairedRows: 1,
			findings: [
				{
					source: { title: 'Letter (D, dec 2023)', reference: 'Letter, 20-12-2023' },
					measurement: { certainty: { approximately: 'just under' } }
				},
				{ source: { reference: 'https://example.org' } }
			]
		});
	});

	it('refuses a surplus field that the reference does not explain', () => {
		const row = safe.replace('Voelt zich veilig', 'Voelt zich veilig, op school');
		expect(read(valueHeader, safe, row)).toEqual({ ok: false, reason: 'wrong-number-of-fields', rowNumber: 3 });
	});

	it('refuses a row that is short of a field', () => {
		expect(read(valueHeader, safe.replace(',exact', ''))).toEqual({
			ok: false,
			reason: 'wrong-number-of-fields',
			rowNumber: 2
		});
	});

	it.each([
		['not-a-number', 7, 'veel', 'value'],
		['not-a-number', 9, 'ruim 800', 'n'],
		['not-a-year', 6, '22', 'year'],
		['unknown-certainty', 12, 'perhaps', 'certainty'],
		['empty-field', 3, '', 'population']
	])('refuses %s with its row and column', (reason, position, words, column) => {
		expect(read(valueHeader, '', withField(safe, position, words))).toEqual({
			ok: false,
			reason,
			rowNumber: 3,
			column
		});
	});

	it('refuses the same figure twice, and takes the same figure from another source', () => {
		expect(read(valueHeader, safe, withField(safe, 7, '82'))).toEqual({
			ok: false,
			reason: 'duplicate-finding',
			rowNumber: 3
		});
		expect(read(valueHeader, safe, withField(safe, 10, 'Summary'))).toMatchObject({ ok: true });
	});
});

describe('a table of directions', () => {
	it('is read into findings without a number', () => {
		expect(onlyFinding(directionHeader, lower)).toMatchObject({
			indicator: undefined,
			subgroup: 'level 2',
			comparator: 'other levels',
			measurement: { kind: 'direction', direction: 'lower_safety' },
			note: ''
		});
	});

	it('keeps a reservation in brackets as a note', () => {
		expect(onlyFinding(directionHeader, withField(lower, 4, 'lower_safety (not causal)'))).toMatchObject({
			measurement: { direction: 'lower_safety' },
			note: 'not causal'
		});
	});

	it('puts a comma at the end of the row together again', () => {
		expect(read(directionHeader, `${lower}, 20-12-2023`)).toMatchObject({
			repairedRows: 1,
			findings: [{ source: { reference: 'https://example.org, 20-12-2023' } }]
		});
	});

	it('refuses a direction it does not know', () => {
		expect(read(directionHeader, withField(lower, 4, 'up'))).toEqual({
			ok: false,
			reason: 'unknown-direction',
			rowNumber: 2,
			column: 'direction'
		});
	});
});

describe('the file', () => {
	it('may have a byte order mark, semicolons, CRLF and decimal commas', () => {
		const lines = [valueHeader, withField(safe, 7, '7.5')].map((line) =>
			line.replaceAll(',', ';').replace('7.5', '7,5')
		);
		const result = readMonitorFindings(new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n\r\n`));
		expect(result).toMatchObject({ ok: true, findings: [{ measurement: { value: 7.5 } }] });
	});

	it('may have its columns in another order', () => {
		const reverse = (line: string): string => line.split(',').toReversed().join(',');
		expect(read(reverse(valueHeader), reverse(safe))).toEqual(read(valueHeader, safe));
	});

	it('is refused without a column it needs', () => {
		expect(read(valueHeader.replace(',unit', ''), safe)).toEqual({
			ok: false,
			reason: 'missing-column',
			column: 'unit'
		});
		expect(read('a,b', '1,2')).toMatchObject({ ok: false, reason: 'missing-column' });
	});

	it('is refused when it is empty, or a header alone', () => {
		expect(read('')).toEqual({ ok: false, reason: 'empty-file' });
		expect(read(valueHeader, '')).toEqual({ ok: false, reason: 'empty-file' });
	});

	it('is refused when it is not text, or too large', () => {
		expect(readMonitorFindings(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ ok: false, reason: 'not-text' });
		expect(readMonitorFindings(new Uint8Array(5_000_001))).toEqual({ ok: false, reason: 'too-large' });
	});

	it('is refused when a quotation mark is never closed', () => {
		expect(read(valueHeader, `"${safe}`)).toEqual({ ok: false, reason: 'broken-quotes' });
	});
});

describe.skipIf(!existsSync('../shared/monitor'))('the monitor’s own tables', () => {
	it('are read in full, with the rows repaired that need it', () => {
		const figures = readMonitorFindings(readFileSync('../shared/monitor/monitor-findings.csv'));
		expect(figures).toMatchObject({ ok: true, repairedRows: 2 });
		if (figures.ok) expect(figures.findings).toHaveLength(136);
		const directions = readMonitorFindings(readFileSync('../shared/monitor/monitor-directions.csv'));
		expect(directions).toMatchObject({ ok: true, repairedRows: 17 });
		if (directions.ok) expect(directions.findings).toHaveLength(25);
	});
});

import { describe, expect, it } from 'vitest';
import { readFindingYear } from '../../src/lib/monitor/finding-year.ts';

describe('readFindingYear', () => {
	it.each([
		['2022', 'surveyed', 2022, 2022],
		['2014-2015', 'surveyed', 2014, 2015],
		['2021/22', 'surveyed', 2021, 2022],
		['2025 (publicatie)', 'published', 2025, 2025],
		['voor 2017', 'before', 2017, 2017]
	])('reads %s', (words, kind, firstYear, lastYear) => {
		expect(readFindingYear(words)).toEqual({ kind, firstYear, lastYear, words });
	});

	it.each(['', '22', '2022-2021', '1022', 'spring 2022', '2022-2', 'voor 2017 (publicatie)', '81.5'])(
		'does not take “%s” for a year',
		(words) => {
			expect(readFindingYear(words)).toBeUndefined();
		}
	);
});

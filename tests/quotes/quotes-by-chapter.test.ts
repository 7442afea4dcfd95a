import { expect, it } from 'vitest';
import type { QuoteForReport } from '../../src/lib/quotes/quote-for-report.ts';
import { quotesByChapter } from '../../src/lib/quotes/quotes-by-chapter.ts';

function quote(reference: string, chapter: string | undefined, ...codePaths: string[][]): QuoteForReport {
	return { reference, text: reference, attribution: '', codePaths, chapter, status: 'approved' };
}

it('puts each quote once, under its chapter and first code, those without one last', () => {
	const quotes = [
		quote('1', undefined, ['Reporting']),
		quote('2', 'Two', ['Reporting', 'Threshold'], ['Place']),
		quote('3', 'Two'),
		quote('4', 'Two', ['Place']),
		quote('5', 'Two', ['Reporting', 'Threshold']),
		quote('6', 'One', ['Place'])
	];
	const outline = quotesByChapter(quotes).map(({ chapter, codes }) => [
		chapter,
		codes.map(({ codePath, quotes: ofCode }) => [codePath.join(' › '), ofCode.map(({ reference }) => reference)])
	]);
	expect(outline).toEqual([
		[
			'Two',
			[
				['Reporting › Threshold', ['2', '5']],
				['Place', ['4']],
				['', ['3']]
			]
		],
		['One', [['Place', ['6']]]],
		[undefined, [['Reporting', ['1']]]]
	]);
});

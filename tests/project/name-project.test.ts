import { expect, it } from 'vitest';
import { nameProject } from '#lib/project/name-project.ts';
import { isSmallestCount } from '#lib/project/smallest-count.ts';

it('keeps title and question without the blanks around them', () => {
	expect(nameProject('  Veilig op  het mbo ', ' Welke ervaringen?\n')).toEqual({
		ok: true,
		title: 'Veilig op het mbo',
		question: 'Welke ervaringen?'
	});
});

it.each([
	['   ', '', 'title-missing'],
	['x'.repeat(121), '', 'title-too-long'],
	['Veilig', 'x'.repeat(501), 'question-too-long']
])('refuses %j with question %j', (title, question, reason) => {
	expect(nameProject(title, question)).toEqual({ ok: false, reason });
});

it('takes a title and a question of the greatest length', () => {
	expect(nameProject('x'.repeat(120), 'x'.repeat(500)).ok).toBe(true);
});

it('shows whole counts of three to fifty persons as the smallest, and no others', () => {
	expect([1, 2, 3, 50, 51, 3.5, Number.NaN].filter(isSmallestCount)).toEqual([3, 50]);
});

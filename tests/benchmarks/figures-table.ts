import type { Figure } from './figure.ts';

/** The figures as a table in Markdown. */
export function figuresTable(figures: readonly Figure[]): string {
	const rows = figures.map(({ what, figure, floor, ratio, aim }) => [
		what,
		figure,
		floor,
		ratio === undefined ? '' : ratio.toFixed(ratio < 10 ? 2 : 0),
		aim?.words ?? '',
		aim === undefined ? '' : aim.isMet ? 'yes' : '**no**'
	]);
	const header = ['what', 'figure', 'floor', 'ratio', 'aim', 'met'];
	const rule = ['---', '---:', '---', '---:', '---', '---'];
	return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The aims that were missed, one a line; empty when there are none. */
export function missedAims(figures: readonly Figure[]): string {
	return figures
		.filter(({ aim }) => aim?.isMet === false)
		.map(({ what, figure, ratio, aim }) => `Missed: ${what}: ${figure} (ratio ${ratio?.toFixed(2)}), aim ${aim?.words}`)
		.join('\n');
}

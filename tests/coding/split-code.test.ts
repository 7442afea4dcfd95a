import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStacked } from '../../src/lib/coding/check-layer-change.ts';
import type { Coding } from '../../src/lib/coding/coding.ts';
import { changedLayer } from '../../src/lib/coding/layer-change.ts';
import { splitCode, type SplitChoice } from '../../src/lib/coding/split-code.ts';

function coding(id: string, codeId: string, start: number, end: number): Coding {
	return { id, coderId: 'noor', codeId, passage: { transcriptId: 't', start, end } };
}
const first = coding('first', 'melden', 0, 9);
const second = coding('second', 'melden', 20, 30);
const decide = (layer: readonly Coding[], choices: Readonly<Record<string, SplitChoice>>) =>
	splitCode(
		layer,
		layer
			.filter(({ codeId }) => codeId === 'melden')
			.map((one) => ({ coding: one, choice: choices[one.id] ?? 'stays', newId: `${one.id}-too` })),
		'drempel'
	);

it('leaves what stays, and gives what goes the other code', () => {
	expect(decide([first, second], { second: 'goes' })).toEqual({
		before: [second],
		after: [{ ...second, codeId: 'drempel' }]
	});
});

it('gives what gets both a coding more, and leaves the first as it is', () => {
	expect(decide([first], { first: 'both' })).toEqual({
		before: [],
		after: [coding('first-too', 'drempel', 0, 9)]
	});
});

it('joins what comes to lie over a passage that has the other code already', () => {
	const there = coding('there', 'drempel', 5, 15);
	const after = changedLayer([first, there], decide([first, there], { first: 'goes' }));
	expect(after).toEqual([coding('first', 'drempel', 0, 15)]);
});

it('keeps every word coded and stacks nothing, whatever was decided', () => {
	const passages = fc.uniqueArray(fc.record({ start: fc.nat(40), goes: fc.constantFrom('stays', 'goes', 'both') }), {
		selector: ({ start }) => start,
		maxLength: 12
	});
	const isCoded = (layer: readonly Coding[], codeIds: readonly string[], place: number) =>
		layer.some(({ codeId, passage }) => codeIds.includes(codeId) && passage.start <= place && place < passage.end);
	fc.assert(
		fc.property(passages, fc.array(fc.nat(40), { maxLength: 4 }), (drawn, others) => {
			const layer = [
				...drawn.map(({ start }) => coding(`m${start}`, 'melden', start * 5, start * 5 + 5)),
				...new Set(others)
			].map((one) => (typeof one === 'number' ? coding(`d${one}`, 'drempel', one * 5 + 2, one * 5 + 6) : one));
			const choices = Object.fromEntries(drawn.map(({ start, goes }) => [`m${start}`, goes] as const));
			const after = changedLayer(layer, decide(layer, choices));
			expect(after.filter((one) => after.some((other) => isStacked(one, other)))).toEqual([]);
			for (const { start, goes } of drawn) {
				const place = start * 5 + 1;
				expect(isCoded(after, ['melden'], place)).toBe(goes !== 'goes');
				expect(isCoded(after, ['melden', 'drempel'], place)).toBe(true);
				if (goes !== 'stays') expect(isCoded(after, ['drempel'], place)).toBe(true);
			}
		})
	);
});

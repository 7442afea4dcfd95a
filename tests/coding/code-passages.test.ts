import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePassages } from '#lib/coding/code-passages.ts';
import { checkLayerChange } from '#lib/coding/check-layer-change.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { changedLayer } from '#lib/coding/layer-change.ts';

const text = 'a'.repeat(80);
const passages = fc.array(
	fc
		.tuple(fc.constantFrom('t1', 't2'), fc.nat(60), fc.integer({ min: 1, max: 15 }))
		.map(([transcriptId, start, length]) => ({ transcriptId, start, end: start + length })),
	{ maxLength: 10 }
);

function layerOf(ranges: readonly { transcriptId: string; start: number; end: number }[]): readonly Coding[] {
	const named = ranges.map((range, index) => ({ ...range, codingId: `old-${index}` }));
	return codePassages(named, 'c', 'noor', []).after;
}

describe('giving one code to many passages', () => {
	it('leaves a sound layer in which every passage carries the code, whatever was there', () => {
		fc.assert(
			fc.property(passages, passages, (stood, asked) => {
				const layer = layerOf(stood);
				const named = asked.map((range, index) => ({ ...range, codingId: `new-${index}` }));
				const change = codePassages(named, 'c', 'noor', layer);
				const after = changedLayer(layer, change);
				const surroundings = {
					texts: new Map([
						['t1', text],
						['t2', text]
					]),
					archivedCodeIds: new Set<string>(),
					layer
				};
				expect(checkLayerChange(change, surroundings)).toBeUndefined();
				for (const { transcriptId, start, end } of asked)
					expect(
						after.some(
							({ passage }) => passage.transcriptId === transcriptId && passage.start <= start && end <= passage.end
						)
					).toBe(true);
			})
		);
	});
	it('changes nothing where all of them carry it', () => {
		const layer = layerOf([{ transcriptId: 't1', start: 0, end: 9 }]);
		const inside = [{ transcriptId: 't1', start: 2, end: 5, codingId: 'n' }];
		expect(codePassages(inside, 'c', 'noor', layer)).toEqual({ before: [], after: [] });
	});
});

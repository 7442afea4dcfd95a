import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCode } from '#lib/coding/apply-code.ts';
import { joinWithNext, markCoding, moveCodingEnds, recode, splitCoding } from '#lib/coding/change-coding.ts';
import { checkLayerChange } from '#lib/coding/check-layer-change.ts';
import type { Coding } from '#lib/coding/coding.ts';
import { changedLayer, type LayerChange } from '#lib/coding/layer-change.ts';

const text = 'aa bb cc dd ee ff gg hh';
const codingOf = (id: string, start: number, end: number, codeId = 'a'): Coding => ({
	id,
	coderId: 'noor',
	codeId,
	passage: { transcriptId: 'fg1', start, end }
});
const placed = (layer: readonly Coding[]) =>
	layer.map(({ id, codeId, passage }) => [id, codeId, passage.start, passage.end]);
const inUse = (id: string) => ({ id, isArchived: false });

describe('changing a coding', () => {
	it('swaps its code and keeps its words', () => {
		const coding = codingOf('x', 0, 5);
		const result = recode(coding, inUse('b'), [coding]);
		expect(result).toEqual({ ok: true, change: { before: [coding], after: [codingOf('x', 0, 5, 'b')] } });
	});
	it('becomes one with a passage that has the new code already', () => {
		const layer = [codingOf('x', 0, 5), codingOf('y', 3, 8, 'b')];
		const result = recode(codingOf('x', 0, 5), inUse('b'), layer);
		expect(result.ok && placed(changedLayer(layer, result.change))).toEqual([['x', 'b', 0, 8]]);
	});
	it('moves either end, and joins what it reaches', () => {
		const layer = [codingOf('x', 0, 5), codingOf('y', 9, 14), codingOf('z', 13, 17, 'b')];
		const result = moveCodingEnds(codingOf('x', 0, 5), { start: 0, end: 11 }, text, layer);
		expect(result.ok && placed(changedLayer(layer, result.change))).toEqual([
			['z', 'b', 13, 17],
			['x', 'a', 0, 14]
		]);
	});
	it('is cut in two at a word, without the blank between', () => {
		const result = splitCoding(codingOf('x', 0, 8), 5, 'new', text);
		expect(result.ok && placed(result.change.after)).toEqual([
			['x', 'a', 0, 5],
			['new', 'a', 6, 8]
		]);
		expect(splitCoding(codingOf('x', 0, 8), 8, 'new', text).ok).toBe(false);
	});
	it('joins the next passage of its code, with the words between', () => {
		const layer = [codingOf('x', 0, 2), codingOf('y', 9, 11), codingOf('z', 15, 17)];
		const result = joinWithNext(codingOf('x', 0, 2), layer);
		expect(result.ok && placed(changedLayer(layer, result.change))).toEqual([
			['z', 'a', 15, 17],
			['x', 'a', 0, 11]
		]);
		expect(joinWithNext(codingOf('z', 15, 17), layer)).toEqual({ ok: false, reason: 'nothing-to-join' });
	});
	it('is marked as exemplar or doubtful, and no longer', () => {
		const marked = markCoding(codingOf('x', 0, 2), 'isExemplar').after;
		expect(marked).toEqual([{ ...codingOf('x', 0, 2), isExemplar: true }]);
		expect(marked.flatMap((coding) => markCoding(coding, 'isExemplar').after)).toEqual([codingOf('x', 0, 2)]);
	});
});

type Step = readonly [act: number, code: number, start: number, length: number, which: number];

const step = fc.tuple(fc.nat(4), fc.nat(2), fc.nat(text.length), fc.nat(9), fc.nat(20));

/** What a coder might do next: any act, on any passage or coding, allowed or not. */
function takeStep(
	layer: readonly Coding[],
	[act, code, start, length, which]: Step,
	id: string
): LayerChange | undefined {
	const codeId = ['a', 'b', 'c'][code] ?? 'a';
	const coding = layer[which % Math.max(1, layer.length)];
	const range = { start, end: start + length };
	if (act === 0 || coding === undefined) {
		const result = applyCode(codingOf(id, range.start, range.end, codeId), { isArchived: false }, text, layer);
		return result.ok ? result.change : undefined;
	}
	const result =
		act === 1
			? recode(coding, inUse(codeId), layer)
			: act === 2
				? moveCodingEnds(coding, range, text, layer)
				: act === 3
					? splitCoding(coding, start, id, text)
					: joinWithNext(coding, layer);
	return result.ok ? result.change : undefined;
}

describe('a layer, whatever a coder does to it', () => {
	it('never has two codings of one code over the same words, and undoing step by step leads back', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const layers: (readonly Coding[])[] = [[]];
				const changes: LayerChange[] = [];
				for (const [position, one] of steps.entries()) {
					const layer = layers.at(-1) ?? [];
					const change = takeStep(layer, one, `coding-${position}`);
					if (change === undefined) continue;
					const surroundings = { texts: new Map([['fg1', text]]), archivedCodeIds: new Set<string>(), layer };
					expect(checkLayerChange(change, surroundings)).toBeUndefined();
					layers.push(changedLayer(layer, change));
					changes.push(change);
				}
				for (const change of changes.toReversed()) {
					const now = layers.pop() ?? [];
					const back = changedLayer(now, { before: change.after, after: change.before });
					expect(placed(back).toSorted()).toEqual(placed(layers.at(-1) ?? []).toSorted());
				}
			})
		);
	});
});

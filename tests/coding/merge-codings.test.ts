import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStacked } from '../../src/lib/coding/check-layer-change.ts';
import type { Coding } from '../../src/lib/coding/coding.ts';
import { changedLayer } from '../../src/lib/coding/layer-change.ts';
import { mergeCodings } from '../../src/lib/coding/merge-codings.ts';

const codes = { fromId: 'geen-terugkoppeling', intoId: 'opvolging' };

function coding(id: string, codeId: string, start: number, end: number, otherwise: Partial<Coding> = {}): Coding {
	return { id, coderId: 'noor', codeId, passage: { transcriptId: 't', start, end }, codeVersion: 1, ...otherwise };
}
const from = (id: string, start: number, end: number, otherwise?: Partial<Coding>) =>
	coding(id, codes.fromId, start, end, otherwise);
const into = (id: string, start: number, end: number, otherwise?: Partial<Coding>) =>
	coding(id, codes.intoId, start, end, otherwise);

describe('merging the codings of two codes', () => {
	it('gives one that stands alone the other code, under the definition of today', () => {
		const { change, count } = mergeCodings([from('a', 0, 9)], codes, 3);
		expect(change.after).toEqual([into('a', 0, 9, { codeVersion: 3 })]);
		expect(count).toEqual({ alone: 1, joined: 0, sameWords: 0 });
	});
	it('keeps one of two on the same words', () => {
		const { change, count } = mergeCodings([from('a', 0, 9), into('b', 0, 9)], codes, 3);
		expect(change.after).toEqual([into('b', 0, 9)]);
		expect(count).toEqual({ alone: 0, joined: 0, sameWords: 1 });
	});
	it('joins those that overlap, from the first word to the last, with their marks', () => {
		const layer = [into('b', 5, 20), from('a', 0, 9, { isDoubtful: true }), from('c', 18, 30, { isExemplar: true })];
		const { change, count } = mergeCodings(layer, codes, 3);
		expect(change.after).toEqual([into('b', 0, 30, { isDoubtful: true, isExemplar: true })]);
		expect(count).toEqual({ alone: 0, joined: 2, sameWords: 0 });
	});
	it('leaves passages that only touch, and the layers of two coders, apart', () => {
		const layer = [from('a', 0, 9), into('b', 9, 20), into('c', 0, 9, { coderId: 'teun' })];
		expect(mergeCodings(layer, codes, 3).count).toEqual({ alone: 1, joined: 0, sameWords: 0 });
	});
	it('leaves codings alone that meet none of the code that goes', () => {
		expect(mergeCodings([into('b', 0, 9), from('a', 50, 60)], codes, 3).change.before.map(({ id }) => id)).toEqual([
			'a'
		]);
	});
});

/** Layers of two coders over two short transcripts, in which no code lies twice on the same words. */
const layers = fc
	.array(
		fc.record({
			coderId: fc.constantFrom('noor', 'teun'),
			transcriptId: fc.constantFrom('t', 'u'),
			codeId: fc.constantFrom(codes.fromId, codes.intoId, 'another'),
			start: fc.nat(30),
			length: fc.integer({ min: 1, max: 8 })
		}),
		{ maxLength: 30 }
	)
	.map((drawn) =>
		drawn.reduce<Coding[]>((layer, { coderId, transcriptId, codeId, start, length }, place) => {
			const passage = { transcriptId, start, end: start + length };
			const next = coding(`c${place}`, codeId, 0, 0, { coderId, passage });
			return layer.some((other) => other.coderId === coderId && isStacked(other, next)) ? layer : [...layer, next];
		}, [])
	);

/** Every word that a coder gave one of some codes. */
function codedWords(layer: readonly Coding[], codeIds: readonly string[]): string[] {
	const words = layer
		.filter(({ codeId }) => codeIds.includes(codeId))
		.flatMap(({ coderId, passage: { transcriptId, start, end } }) =>
			Array.from({ length: end - start }, (_, place) => `${coderId} ${transcriptId} ${start + place}`)
		);
	return [...new Set(words)].sort();
}

describe('after any merge', () => {
	it('no coding carries the code that went, none is stacked, and the same words are coded', () => {
		fc.assert(
			fc.property(layers, (before) => {
				const after = changedLayer(before, mergeCodings(before, codes, 2).change);
				expect(after.filter(({ codeId }) => codeId === codes.fromId)).toEqual([]);
				const isTwice = (one: Coding) => after.some((other) => other.coderId === one.coderId && isStacked(one, other));
				expect(after.filter(isTwice)).toEqual([]);
				expect(codedWords(after, [codes.intoId])).toEqual(codedWords(before, [codes.fromId, codes.intoId]));
				expect(codedWords(after, ['another'])).toEqual(codedWords(before, ['another']));
			})
		);
	});
	it('turning the change round brings every layer back as it was', () => {
		fc.assert(
			fc.property(layers, (layer) => {
				const { change } = mergeCodings(layer, codes, 2);
				const back = { before: change.after, after: change.before };
				const byId = (one: Coding, other: Coding) => (one.id < other.id ? -1 : 1);
				expect(changedLayer(changedLayer(layer, change), back).sort(byId)).toEqual(layer.toSorted(byId));
			})
		);
	});
	it('every coding of the code that went is counted once', () => {
		fc.assert(
			fc.property(layers, (layer) => {
				const { alone, joined, sameWords } = mergeCodings(layer, codes, 2).count;
				expect(alone + joined + sameWords).toBe(layer.filter(({ codeId }) => codeId === codes.fromId).length);
			})
		);
	});
});

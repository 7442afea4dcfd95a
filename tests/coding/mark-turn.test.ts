import { describe, expect, it } from 'vitest';
import type { InteractionMark } from '#lib/coding/interaction-mark.ts';
import { changedMarks, checkMarks } from '#lib/coding/mark-turn.ts';

const mark = (id: string, turn: number, kind: InteractionMark['kind'], answers?: number): InteractionMark => ({
	...{ id, coderId: 'noor', transcriptId: 'fg1', turn, kind },
	...(answers === undefined ? {} : { answers })
});
const check = (after: readonly InteractionMark[], layer: readonly InteractionMark[] = []) =>
	checkMarks({ before: [], after }, { turnCount: 10, layer });

describe('a mark on a turn', () => {
	it('says what the turn does, with or without the turn it answers', () => {
		expect(check([mark('a', 3, 'agrees'), mark('b', 3, 'agrees', 2), mark('c', 3, 'laughter')])).toBeUndefined();
	});
	it('stands once for a kind and an answered turn', () => {
		expect(check([mark('b', 3, 'agrees', 2)], [mark('a', 3, 'agrees', 2)])).toBe('marked-already');
		expect(check([mark('b', 3, 'agrees', 1)], [mark('a', 3, 'agrees', 2)])).toBeUndefined();
		expect(check([mark('a', 3, 'agrees'), mark('b', 3, 'agrees')])).toBe('marked-already');
	});
	it('can be given another answered turn', () => {
		const layer = [mark('a', 3, 'agrees', 2), mark('b', 3, 'agrees', 1)];
		const pointTo = (answers: number | undefined) =>
			checkMarks(
				{ before: [mark('a', 3, 'agrees', 2)], after: [mark('a', 3, 'agrees', answers)] },
				{ turnCount: 10, layer }
			);
		expect(pointTo(undefined)).toBeUndefined();
		expect(pointTo(1)).toBe('marked-already');
	});
	it('answers neither itself nor what is said later', () => {
		expect(check([mark('a', 3, 'agrees', 3)])).toBe('answers-itself');
		expect(check([mark('a', 3, 'agrees', 4)])).toBe('answers-later-turn');
	});
	it.each([0, 11, 1.5])('stands on no turn %d of ten', (turn) => {
		expect(check([mark('a', turn, 'silence')])).toBe('no-such-turn');
		expect(check([mark('a', 10, 'silence', turn)])).toBe('no-such-turn');
	});
	it('goes, comes and changes, in the order of the conversation', () => {
		const layer = [mark('a', 3, 'agrees'), mark('b', 5, 'silence')];
		const change = { before: [mark('b', 5, 'silence')], after: [mark('c', 1, 'question')] };
		expect(changedMarks(layer, change)).toEqual([mark('c', 1, 'question'), mark('a', 3, 'agrees')]);
	});
});

import { expect, it } from 'vitest';
import { condenseEvents } from '#lib/project/condense-events.ts';

const event = (id: string, memberId: string, act: string, madeAt: number) => ({ id, memberId, act, madeAt });

it('tells a run of the same act by one member as one line, at the time of the last', () => {
	expect(
		condenseEvents([
			event('5', 'noor', 'apply-code', 50),
			event('4', 'noor', 'apply-code', 40),
			event('3', 'teun', 'apply-code', 30),
			event('2', 'noor', 'apply-code', 20),
			event('1', 'noor', 'add-code', 10)
		])
	).toEqual([
		{ id: '5', memberId: 'noor', act: 'apply-code', madeAt: 50, times: 2 },
		{ id: '3', memberId: 'teun', act: 'apply-code', madeAt: 30, times: 1 },
		{ id: '2', memberId: 'noor', act: 'apply-code', madeAt: 20, times: 1 },
		{ id: '1', memberId: 'noor', act: 'add-code', madeAt: 10, times: 1 }
	]);
});

it('tells nothing of nothing', () => expect(condenseEvents([])).toEqual([]));

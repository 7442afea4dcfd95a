import { describe, expect, it } from 'vitest';
import { dropPlace, outlineMove, type OutlineStep } from '#lib/codebook/outline-move.ts';
import { aCode } from './a-code.ts';

const report = aCode('report');
const threshold = aCode('threshold', { parentId: 'report' });
const fear = aCode('fear', { parentId: 'report', position: 1 });
const gone = aCode('gone', { parentId: 'report', position: 2, isArchived: true });
const school = aCode('school', { position: 1 });
const codes = [report, threshold, fear, gone, school];

describe('a step with the keyboard', () => {
	it.each([
		[fear, 'up', { parentId: 'report', place: 0 }],
		[threshold, 'up', undefined],
		[threshold, 'down', { parentId: 'report', place: 1 }],
		[fear, 'down', undefined],
		[fear, 'out', { parentId: undefined, place: 1 }],
		[report, 'out', undefined],
		[fear, 'in', { parentId: 'threshold', place: 0 }],
		[school, 'in', { parentId: 'report', place: 2 }],
		[report, 'in', undefined]
	] as const)('brings %j %s to %j', (code, step: OutlineStep, place) => {
		expect(outlineMove(codes, code, step)).toEqual(place);
	});
});

describe('a code that is dropped on another', () => {
	it.each([
		['before', { parentId: 'report', place: 0 }],
		['after', { parentId: 'report', place: 1 }],
		['under', { parentId: 'threshold', place: 0 }]
	] as const)('comes to stand %s it', (zone, place) => {
		expect(dropPlace(codes, school, threshold, zone)).toEqual(place);
	});
	it('is not counted where it stood', () => {
		expect(dropPlace(codes, threshold, fear, 'after')).toEqual({ parentId: 'report', place: 1 });
		expect(dropPlace(codes, fear, report, 'under')).toEqual({ parentId: 'report', place: 1 });
	});
	it('stays when it is dropped on itself', () => {
		expect(dropPlace(codes, fear, fear, 'under')).toBeUndefined();
	});
});

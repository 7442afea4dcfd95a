import { describe, expect, it } from 'vitest';
import { compareCoders } from '../../src/lib/agreement/compare-coders.ts';
import { listDisagreements } from '../../src/lib/agreement/list-disagreements.ts';
import type { Coding } from '../../src/lib/coding/coding.ts';
import type { SpeakerTurn } from '../../src/lib/transcripts/speaker-turn.ts';

/** Turns of ten characters: turn 1 is [0, 10), turn 2 is [10, 20), … */
function turnsOfTen(count: number): readonly SpeakerTurn[] {
	return Array.from({ length: count }, (_, index) => ({
		id: `turn-${index + 1}`,
		number: index + 1,
		speaker: { kind: 'participant', participantId: 'p1', pseudonym: 'Roos' },
		start: index * 10,
		end: index * 10 + 10
	}));
}

function codings(
	coderId: string,
	codeId: string,
	turnNumbers: readonly number[],
	transcriptId = 'fg1'
): readonly Coding[] {
	return turnNumbers.map((number) => ({
		id: `${coderId}-${codeId}-${transcriptId}-${number}`,
		coderId,
		codeId,
		passage: { transcriptId, start: number * 10 - 8, end: number * 10 - 2 }
	}));
}

const fg1 = { id: 'fg1', turns: turnsOfTen(4), readBy: ['noor', 'teun', 'safae'] };
const fg2 = { id: 'fg2', turns: turnsOfTen(2), readBy: ['noor', 'teun'] };
const onlyNoor = { id: 'fg3', turns: turnsOfTen(3), readBy: ['noor'] };
const transcripts = [fg1, fg2, onlyNoor];
const coderIds = ['noor', 'teun', 'safae'];
const all = [
	...codings('noor', 'threshold', [1, 2]),
	...codings('teun', 'threshold', [1, 2]),
	...codings('safae', 'threshold', [1]),
	...codings('noor', 'threshold', [1], 'fg2'),
	...codings('teun', 'follow-up', [4]),
	...codings('noor', 'unread', [1, 2, 3], 'fg3')
];

describe('compareCoders', () => {
	const comparison = compareCoders(transcripts, all, coderIds, ['follow-up', 'unused', 'threshold']);

	it('counts on the transcripts that two coders or more have read', () => {
		expect(comparison.transcriptIds).toEqual(['fg1', 'fg2']);
		expect(comparison.units).toBe(6);
	});

	it('lists the codes that were used there, in the order of the codebook', () => {
		expect(comparison.codes.map(({ codeId }) => codeId)).toEqual(['follow-up', 'threshold']);
	});

	it('puts a code last that the order does not name', () => {
		const { codes } = compareCoders(transcripts, all, coderIds, ['threshold']);
		expect(codes.map(({ codeId }) => codeId)).toEqual(['threshold', 'follow-up']);
	});

	it('gives units, turns by coder, turns that differ, percent and alpha of a code', () => {
		const threshold = comparison.codes.find(({ codeId }) => codeId === 'threshold');
		// Units: 111 110 000 000 in fg1, 10 00 in fg2: 16 judgements, 6 of them 1.
		// Do = (1/16)(2 · 2 · 1 / 2 + 2 · 1 · 1 / 1) = 4/16, De = (256 − 36 − 100) / (16 · 15) = 1/2.
		expect(threshold).toEqual({
			codeId: 'threshold',
			units: 6,
			turnsByCoder: new Map([
				['noor', 3],
				['teun', 2],
				['safae', 1]
			]),
			percent: { ok: true, value: expect.closeTo((1 + 1 / 3 + 1 + 1 + 0 + 1) / 6, 12) },
			alpha: { ok: true, value: expect.closeTo(0.5, 12) },
			differingTurns: 2
		});
	});

	it('pools all turns × codes for the overall alpha', () => {
		// follow-up adds the units 000 000 000 010, 00 00: 32 judgements in all, 7 of them 1.
		// Do = (1/32)(2 + 2 + 2) = 6/32, De = 2 · 7 · 25 / (32 · 31).
		const value = 1 - 6 / 32 / ((2 * 7 * 25) / (32 * 31));
		expect(comparison.overallAlpha).toEqual({ ok: true, value: expect.closeTo(value, 12) });
	});

	it('says why there is no overall alpha before two coders have read the same transcript', () => {
		const { overallAlpha, codes } = compareCoders([onlyNoor], all, coderIds, []);
		expect(overallAlpha).toEqual({ ok: false, reason: 'no-units' });
		expect(codes).toEqual([]);
	});

	it('counts only the coders who are compared', () => {
		const { codes } = compareCoders([fg1], all, ['noor', 'teun'], ['threshold']);
		expect(codes[0]).toMatchObject({ codeId: 'threshold', differingTurns: 0, alpha: { ok: true, value: 1 } });
	});
});

describe('listDisagreements', () => {
	it('lists the turns that differ, with who coded what and who has not read it', () => {
		const found = listDisagreements('threshold', transcripts, all, coderIds);
		expect(found.map(({ transcriptId, turn, judgements }) => [transcriptId, turn.number, judgements])).toEqual([
			[
				'fg1',
				2,
				[
					{ coderId: 'noor', kind: 'coded', passages: [{ transcriptId: 'fg1', start: 12, end: 18 }] },
					{ coderId: 'teun', kind: 'coded', passages: [{ transcriptId: 'fg1', start: 12, end: 18 }] },
					{ coderId: 'safae', kind: 'not-coded' }
				]
			],
			[
				'fg2',
				1,
				[
					{ coderId: 'noor', kind: 'coded', passages: [{ transcriptId: 'fg2', start: 2, end: 8 }] },
					{ coderId: 'teun', kind: 'not-coded' },
					{ coderId: 'safae', kind: 'not-read' }
				]
			]
		]);
	});

	it('finds as many turns as the comparison counts', () => {
		for (const { codeId, differingTurns } of compareCoders(transcripts, all, coderIds, []).codes) {
			expect(listDisagreements(codeId, transcripts, all, coderIds)).toHaveLength(differingTurns);
		}
	});

	it('finds nothing where one coder coded and nobody else has read', () => {
		expect(listDisagreements('unread', transcripts, all, coderIds)).toEqual([]);
	});
});

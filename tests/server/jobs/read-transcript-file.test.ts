import { describe, expect, it } from 'vitest';
import { readTranscriptFile } from '#lib/server/jobs/read-transcript-file.ts';

const limits = { readMilliseconds: 20_000, readMemoryMebibytes: 256 };

describe('reading a file in a thread of its own', () => {
	it('reads what the same reader reads', async () => {
		const bytes = new TextEncoder().encode('Anna: Hoi.\nBram: Dag.');
		expect(await readTranscriptFile(bytes, 'gesprek.txt')).toMatchObject({
			ok: true,
			transcript: { format: 'txt', text: 'Hoi.\nDag.', turns: [{ label: 'Anna' }, { label: 'Bram' }] }
		});
	});

	it('passes on why a file is refused', async () => {
		expect(await readTranscriptFile(new Uint8Array(), 'leeg.txt')).toEqual({ ok: false, reason: 'empty-file' });
	});

	it('stops a reading that takes too long', async () => {
		const result = await readTranscriptFile(
			new TextEncoder().encode('Anna: Hoi.'),
			'gesprek.txt',
			{},
			{
				...limits,
				readMilliseconds: 1
			}
		);
		expect(result).toEqual({ ok: false, reason: 'took-too-long' });
	});

	it('stops a reading that takes too much memory', async () => {
		const bytes = new TextEncoder().encode('Anna: Hoi.\nBram: Dag.\n'.repeat(200_000));
		const result = await readTranscriptFile(bytes, 'gesprek.txt', {}, { ...limits, readMemoryMebibytes: 24 });
		expect(result).toEqual({ ok: false, reason: 'took-too-much-memory' });
	});

	it('leaves a part of a larger buffer in place', async () => {
		const whole = new TextEncoder().encode('....Anna: Hoi.\nBram: Dag.');
		const result = await readTranscriptFile(whole.subarray(4), 'gesprek.txt');
		expect(result).toMatchObject({ ok: true });
		expect(whole[4]).toBe('A'.charCodeAt(0));
	});
});

import { describe, expect, it } from 'vitest';
import { refusalOf, saidIn } from './what-is-said.ts';

const otr = (text: string) => JSON.stringify({ text, media: 'opname.mp3', 'media-time': 12.5 });

describe('a transcript of oTranscribe', () => {
	it('is read with its times', async () => {
		const time = (clock: string, seconds: number) =>
			`<span class="timestamp" data-timestamp="${seconds}">${clock}</span>`;
		const text = `<p>${time('0:01', 1)} Anna: Hoi.</p><p>${time('0:04', 4)} Bram: Dag.</p><p>${time('0:06', 6)} Anna: Ja.</p>`;
		expect(await saidIn(otr(text), 'gesprek.otr')).toEqual(['1 Anna|Hoi.', '4 Bram|Dag.', '6 Anna|Ja.']);
	});
	it('is refused when it is something else', async () => {
		expect(await refusalOf('{"a": 1}', 'gesprek.otr')).toBe('not-otranscribe');
		expect(await refusalOf('geen json', 'gesprek.otr')).toBe('not-otranscribe');
	});
});

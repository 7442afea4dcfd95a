import { describe, expect, it } from 'vitest';
import { inStyle } from '#lib/privacy/evaluation/in-style.ts';
import { labelMentions } from '#lib/privacy/evaluation/label-mentions.ts';

describe('labelling who is called by name', () => {
	it('takes whole words inside the turns', () => {
		const text = 'Cor\nCorrie zag Cor.';
		const labels = labelMentions(text, [{ start: 4, end: text.length }], ['Cor'], () => 'listed');
		expect(labels).toEqual([{ kind: 'name', start: 15, end: 18, source: 'listed' }]);
	});
});

describe('the same transcript in another hand', () => {
	const written = { text: 'Ja. Toen kwam Cor.\nEn Cor weer.', turns: [], labels: [], style: 'capitals' } as const;

	it('has capitals where a sentence opens, or none', () => {
		expect(inStyle(written, 'sentence capitals').text).toBe('Ja. Toen kwam cor.\nEn cor weer.');
		expect(inStyle(written, 'no capitals').text).toBe('ja. toen kwam cor.\nen cor weer.');
		expect(inStyle(written, 'capitals')).toBe(written);
	});
});

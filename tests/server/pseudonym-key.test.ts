import { expect, it } from 'vitest';
import { openPseudonymKey, sealPseudonymKey } from '#lib/server/pseudonym-key.ts';

const entries = [
	{ label: 'Lieke Berkhout', pseudonym: 'Bregje' },
	{ label: 'dhr. Özdemir', pseudonym: 'Harm' }
];
const passphrase = 'vier blauwe fietsen in de regen';

it('gives the key of pseudonyms back to whoever has the passphrase', async () => {
	const file = await sealPseudonymKey(entries, passphrase);
	expect(file).not.toContain('Berkhout');
	expect(file).not.toContain('Bregje');
	expect(await openPseudonymKey(file, passphrase)).toEqual({ ok: true, entries });
});

it('opens for no other passphrase, and not when a byte was changed', async () => {
	const file = await sealPseudonymKey(entries, passphrase);
	const refused = { ok: false, reason: 'wrong-passphrase' };
	expect(await openPseudonymKey(file, `${passphrase}.`)).toEqual(refused);
	const [, words = ''] = /"words": "(.)/.exec(file) ?? [];
	const changed = file.replace(`"words": "${words}`, `"words": "${words === 'A' ? 'B' : 'A'}`);
	expect(await openPseudonymKey(changed, passphrase)).toEqual(refused);
});

it.each(['', '{}', 'Anna: hallo', '[1, 2]', '{"kind": "duiding-pseudonym-key", "version": 1, "salt": "AA=="}'])(
	'says that %j is no key',
	async (file) => {
		expect(await openPseudonymKey(file, passphrase)).toEqual({ ok: false, reason: 'not-a-key' });
	}
);

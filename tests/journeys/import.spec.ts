import type { Page } from '@playwright/test';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { aPdf } from '../import/a-pdf.ts';
import { expect, test } from './application.ts';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { makeFirstAccount, visit } from './people.ts';

test.use({ journey: 'import' });
test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let lead: Page;
let project: string;

const vtt = `WEBVTT

0a1/1-0
00:00:02.000 --> 00:00:06.000
<v Anneke Zonneveld>Welkom allemaal. Wie voelt zich veilig op school?</v>

0a1/2-0
00:00:06.500 --> 00:00:12.000
<v Mehmet Yıldırım (Gast)>Ik wel, meestal. Alleen bij de bushalte</v>

0a1/2-1
00:00:12.000 --> 00:00:16.000
<v Mehmet Yıldırım (Gast)>op de Zeilmakersgang niet. Bel me op 06 12345678.</v>

0a1/3-0
00:00:17.000 --> 00:00:21.000
<v Lieke Berkhout>Mehmet heeft gelijk, daar hangt altijd een groep.</v>
`;

async function tableDocument(): Promise<Buffer> {
	const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
	const rows = [
		['Spreker', 'Tekst'],
		['Moderator', 'Waar meld je het als er iets gebeurt?'],
		['Ilse', 'Bij mevrouw Van der Kolkveld, die luistert.'],
		['Joost', 'Nergens. Ik weet niet bij wie.'],
		['Ilse', 'Dat is toch raar.']
	];
	const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
	return Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Gesprek 2'), table] }] }));
}

const rtf = `{\\rtf1\\ansi\\ansicpg1252 {\\b I:} Wat doet de school?\\par R1: Ze hangen camera\\'92s op, op ROC Waterkant.\\par I: En helpt dat?\\par R1: Een beetje.\\par R2: Nee.\\par}`;

const pdfPage = (number: number, words: readonly string[]) => [
	{ text: 'Vertrouwelijk, gesprek 4', x: 60, y: 815 },
	...words.map((text, index) => ({ text, x: 60, y: 780 - index * 14 })),
	{ text: `pagina ${number} van 2`, x: 500, y: 20 }
];
const pdf = aPdf([
	pdfPage(1, ['Moderator: Wie helpt er dan?', 'Fenna: De conciërge, en soms mijn moeder.', 'Moderator: En daarna?']),
	pdfPage(2, ['Fenna: Dan is het over, meestal.', 'Sem: Mail naar sem@voorbeeld.example, zei hij.', 'Fenna: Ja.'])
]);

test.beforeAll(async ({ browser, application }) => {
	const context = await browser.newContext({
		baseURL: application.origin,
		viewport: { width: 1440, height: 900 },
		acceptDownloads: true
	});
	lead = await context.newPage();
	await makeFirstAccount(lead, application);
	await visit(lead, '/projects');
	await lead.getByRole('link', { name: 'New project' }).click();
	await lead.getByLabel('Title').fill('Four groups');
	await lead.getByRole('button', { name: 'Make project' }).click();
	await lead.waitForURL(/\/projects\/[\w-]{36}$/);
	project = new URL(lead.url()).pathname;
});

async function review(file: string): Promise<void> {
	await visit(lead, `${project}/import`);
	await lead.getByRole('link', { name: `Review ${file}` }).click();
	await expect(lead.getByRole('heading', { level: 1, name: /^Who is speaking/ })).toBeVisible();
	await expect(lead.locator('html')).toHaveAttribute('data-hydrated', '');
	await expect(lead.getByRole('heading', { name: 'Possible personal data' })).toBeVisible();
	await expect(lead.getByText(/ of \d+ checked/)).toBeVisible();
}

async function finish(): Promise<void> {
	await lead.getByLabel('I have read this transcript to its end').check();
	await lead.getByRole('button', { name: /^Finish (import|and read)$/ }).click();
	await lead.waitForURL(/\/transcripts\/[\w-]{36}$/);
	await expect(lead.locator('html')).toHaveAttribute('data-hydrated', '');
}

const row = (label: string) => lead.getByRole('row', { name: new RegExp(label.replace(/[()]/g, '\\$&')) });

test('four files of four kinds are read, each in its own way', async () => {
	await visit(lead, `${project}/import`);
	await lead.locator('input[type=file]').setInputFiles([
		{ name: 'teams.vtt', mimeType: 'text/vtt', buffer: Buffer.from(vtt) },
		{ name: 'tabel.docx', mimeType: 'application/octet-stream', buffer: await tableDocument() },
		{ name: 'gesprek 3.rtf', mimeType: 'application/rtf', buffer: Buffer.from(rtf, 'latin1') },
		{ name: 'gesprek 4.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf) }
	]);
	await expect(lead.getByRole('link', { name: /^Review / })).toHaveCount(4, { timeout: 30_000 });
});

test('captions of Teams: speakers are mapped, names and places masked by keyboard, the key kept apart', async () => {
	await review('teams.vtt');
	await expectNoAxeViolations(lead);
	await row('Anneke Zonneveld').getByRole('combobox').selectOption({ label: 'Moderator' });
	await lead.getByRole('button', { name: 'First names' }).click();
	const pseudonym = await lead.getByLabel('Pseudonym of Lieke Berkhout').inputValue();
	expect(pseudonym).toMatch(/^\p{Lu}\p{Ll}+$/u);

	await lead.getByText('Keep the key of pseudonyms').click();
	await lead.getByLabel(/^Passphrase/).fill('een zin die niemand raadt');
	await lead.getByLabel('Once more').fill('een zin die niemand raadt');
	const [key] = await Promise.all([
		lead.waitForEvent('download'),
		lead.getByRole('button', { name: 'Download the key' }).click()
	]);
	expect(key.suggestedFilename()).toBe('duiding-pseudonyms.key.json');

	const items = lead.locator('.personal-data .pick');
	await items.first().click();
	for (let left = await items.count(); left > 0; left -= 1) await lead.keyboard.press('a');
	await expect(lead.getByText(/^(\d+) of \1 checked$/)).toBeVisible();
	await expect(lead.locator('.preview')).not.toContainText('06 12345678');
	await finish();
	const words = lead.locator('main');
	await expect(words).toContainText('[telefoonnummer]');
	await expect(words).toContainText('[straat]');
	for (const gone of ['06 12345678', 'Zeilmakersgang', 'Mehmet', 'Berkhout'])
		await expect(words).not.toContainText(gone);
	await expect(words).toContainText('Ik wel, meestal. Alleen bij de bushalte');
});

test('a table in Word: its head is no turn, and what is kept stays', async () => {
	await review('tabel.docx');
	await expect(lead.locator('.preview')).not.toContainText('Tekst');
	await lead.locator('.personal-data .pick', { hasText: 'Van der Kolkveld' }).click();
	await lead.getByLabel('Replacement of mevrouw Van der Kolkveld').fill('[docent]');
	const [kept] = await Promise.all([
		lead.waitForResponse((response) => response.url().includes('/decide')),
		lead.keyboard.press('Enter')
	]);
	expect(kept.ok()).toBe(true);
	await expect(lead.locator('.preview')).toContainText('Bij [docent], die luistert.');
	await lead.reload();
	await expect(lead.getByRole('heading', { name: 'Possible personal data' })).toBeVisible();
	await expect(lead.locator('.preview')).toContainText('Bij [docent], die luistert.');
	await finish();
	await expect(lead.locator('main')).toContainText('Bij [docent], die luistert.');
});

test('rich text: an unread transcript cannot be finished, and one label can be taken for another', async () => {
	await review('gesprek 3.rtf');
	await lead.getByText('Read differently').click();
	await lead.getByLabel('Own pattern for labels').fill('<naam>:');
	await expect(lead.getByText('5 lines open with a label, 3 labels')).toBeVisible();
	await lead.getByLabel('Own pattern for labels').fill('zomaar');
	await expect(lead.getByText('This pattern cannot be read: it needs exactly one <name>.')).toBeVisible();
	await lead.getByLabel('Own pattern for labels').fill('');
	await row('R2').getByRole('combobox').selectOption({ label: 'Same as R1' });
	await lead.getByRole('button', { name: /^Finish (import|and read)$/ }).click();
	await expect(lead.getByText('First say that you have read the transcript to its end.')).toBeVisible();
	await lead.getByText('Mask something else').click();
	await lead.getByLabel('Words', { exact: true }).fill('camera’s');
	await lead.getByLabel('Replace by').fill('[maatregel]');
	await lead.getByRole('button', { name: /^Replace in 1 place$/ }).click();
	await expect(lead.locator('.preview')).toContainText('Ze hangen [maatregel] op');
	await finish();
	await expect(lead.locator('main')).toContainText('Een beetje.');
	await expect(lead.locator('main')).not.toContainText('camera');
});

test('a PDF: what belongs to the page stays out, unless the reviewer wants it in', async () => {
	await review('gesprek 4.pdf');
	await expect(lead.locator('.preview')).not.toContainText('Vertrouwelijk');
	await lead.locator('.reading summary').click();
	await lead.getByLabel(/Keep page headers/).check();
	await lead.getByRole('button', { name: 'Read again' }).click();
	await expect(lead.locator('.preview')).toContainText('Vertrouwelijk');
	await lead.getByLabel(/Keep page headers/).uncheck();
	await lead.getByRole('button', { name: 'Read again' }).click();
	await expect(lead.locator('.preview')).not.toContainText('Vertrouwelijk');
	await expectNoAxeViolations(lead);
	await finish();
	await expect(lead.locator('main')).toContainText('Dan is het over, meestal.');
});

test('after coding, words are masked with the codings moving along, and put back', async () => {
	const transcript = new URL(lead.url()).pathname;
	await visit(lead, `${transcript}/text`);
	await expect(lead.getByText(/ of \d+ checked/)).toBeVisible();
	await expectNoAxeViolations(lead);
	await lead.locator('.pick', { hasText: 'sem@voorbeeld.example' }).click();
	await lead.keyboard.press('a');
	await expect(lead.getByText('This touches no coding, quote or memo; all of them keep their words.')).toBeVisible();
	await lead.getByRole('button', { name: 'Replace 1 place' }).click();
	await expect(lead.getByText(/^1 place masked/)).toBeVisible();
	await expect(lead.getByRole('region', { name: 'Transcript' })).toContainText('Mail naar [e-mailadres], zei hij.');

	await lead.getByRole('button', { name: 'Log', exact: true }).click();
	await expect(lead.getByText('Masked: E-mail')).toBeVisible();
	await expectNoAxeViolations(lead);
	await lead.getByRole('button', { name: 'Undo' }).click();
	await expect(lead.getByText('The words are back, and every coding with them.')).toBeVisible();
	await expect(lead.getByRole('region', { name: 'Transcript' })).toContainText(
		'Mail naar sem@voorbeeld.example, zei hij.'
	);
});

test('a participant who withdraws is masked, and the receipt says so', async () => {
	const transcript = new URL(lead.url()).pathname.replace(/\/text$/, '');
	await visit(lead, `${project}/participants`);
	await lead.getByRole('rowheader').last().getByRole('link').click();
	await lead.getByRole('link', { name: /^If .+ withdraws/ }).click();
	await expect(lead.getByText('Nothing has changed yet.')).toBeVisible();
	await expectNoAxeViolations(lead);
	await lead.getByRole('button', { name: 'Withdraw and mask' }).click();
	await expect(lead.getByText(/^Withdrawn on/)).toBeVisible();
	await lead.getByRole('link', { name: 'Receipt' }).click();
	await expect(lead.getByRole('heading', { name: 'Receipt of withdrawal' })).toBeVisible();
	await expectNoAxeViolations(lead);
	await visit(lead, transcript);
	await expect(lead.locator('main')).toContainText('[bijdrage ingetrokken]');
	await expect(lead.locator('main')).not.toContainText('zei hij');
});

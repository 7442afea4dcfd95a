import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addQuote } from '#lib/server/add-quote.ts';
import { listScheme } from '#lib/server/attributes.ts';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertEvent } from '#lib/server/events.ts';
import { fillAttributeValues } from '#lib/server/fill-attribute-values.ts';
import { purgeRemovedWords } from '#lib/server/purge-removed-words.ts';
import { deleteQuote, findQuote } from '#lib/server/quotes.ts';
import { recordConsent } from '#lib/server/record-consent.ts';
import { turnAttributeOn } from '#lib/server/turn-attribute.ts';
import { undoWithdrawal } from '#lib/server/undo-withdrawal.ts';
import { withdrawParticipant } from '#lib/server/withdraw-participant.ts';
import { withdrawalReach } from '#lib/server/withdrawal-reach.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

const folder = useTemporaryDataFolder();
const transcriptId = 'transcript';
const lead = { id: 'lead', projectId: project.id };
const said = 'Overdag wel, maar ’s avonds op het plein niet.';
let db: Kysely<Database>;

beforeEach(async () => {
	const name = join(folder.path, uuidV7());
	process.env['DUIDING_DATA_DIR'] = name;
	db = connect(name);
	await migrate(db, migrations);
	await insertQuotedProject(db);
});
afterEach(() => db.destroy());

/** Which of these words stand in a file of the data folder: the database, its log, its index of the log, keys. */
function onDisk(words: readonly string[]): string[] {
	const files = readdirSync(process.env['DUIDING_DATA_DIR'] ?? '', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => statSync(file).size > 0)
		.map((file) => readFileSync(file));
	return words.filter((one) => files.some((bytes) => bytes.includes(Buffer.from(one, 'utf8'))));
}

async function insertMemo(id: string, words: string, { start, end } = rangeOf(said)): Promise<void> {
	await db
		.insertInto('memo')
		.values({
			...{ id, project_id: project.id, author_id: 'teun', transcript_id: transcriptId, code_id: null },
			...{ start_offset: start, end_offset: end, origin: 'comment', text: words, made_at: 1 }
		})
		.execute();
}

async function withdrawn(): Promise<string> {
	const result = await withdrawParticipant(db, lead, 'roos', 10);
	if (!result.ok) throw new Error(result.reason);
	return result.withdrawalId;
}

describe('words of somebody who has withdrawn', () => {
	it('are in no page of the database that its rows have left, however they were moved', async () => {
		const tokens = Array.from({ length: 150 }, (_, index) => `aantekening-${index}-${(index * 7919) % 10_007}`);
		for (const [index, token] of tokens.entries()) {
			await insertMemo(`memo-${index}`, `${token} ${'x'.repeat((index * 37) % 380)}`);
			if (index % 3 === 0)
				await insertMemo(`other-${index}`, 'y'.repeat((index * 53) % 380), rangeOf('Ik meld het niet meer.'));
			if (index % 5 === 4)
				await db
					.updateTable('memo')
					.set({ text: `${token} kort` })
					.where('id', '=', `memo-${index - 3}`)
					.execute();
		}
		expect(onDisk(tokens).length).toBeGreaterThan(120);
		const id = await withdrawn();
		expect(onDisk([...tokens, said, 'avonds op het plein'])).toEqual([]);
		await purgeRemovedWords(db, { which: 'withdrawal', projectId: project.id, memberId: 'lead', id, now: 20 });
		expect(onDisk([...tokens, said, 'avonds op het plein'])).toEqual([]);
	}, 30_000);
	it('are in no note on a quote, not in the history either, and not of a quote that was removed before', async () => {
		const notes = ['zij zegt plein en bedoelt thuis', 'eerst gekozen en toen weggehaald'];
		for (const [index, note] of notes.entries()) {
			const words = index === 0 ? said : 'maar ’s avonds op het plein';
			const id = `quote-${index}`;
			await addQuote(db, project, { id: 'lead' }, id, { transcriptId, ...rangeOf(words) }, 1);
			const before = await findQuote(db, project.id, id);
			await insertEvent(db, {
				...{ id: uuidV7(), projectId: project.id, memberId: 'lead', act: 'change-quote', subjectId: id },
				...{ before, after: { ...before, note }, madeAt: 2 }
			});
		}
		await deleteQuote(db, project.id, 'quote-1');
		expect(onDisk(notes)).toEqual(notes);
		await withdrawn();
		expect(onDisk(notes)).toEqual([]);
	});
	it('are masked where researchers copied them, and are put back with the rest', async () => {
		const example = 'Bijvoorbeeld: “Overdag wel maar ’s avonds op het plein niet”, uit groep 1.';
		await db.updateTable('code').set({ example }).where('id', '=', 'entree').execute();
		await insertMemo('elsewhere', `Zie ook: ${said}`, rangeOf('De conciërge helpt.'));
		await insertEvent(db, {
			...{ id: uuidV7(), projectId: project.id, memberId: 'lead', act: 'change-code', subjectId: 'entree' },
			...{ after: { example }, madeAt: 2 }
		});
		const { counts } = await withdrawalReach(db, project.id, 'roos');
		expect(counts).toMatchObject({ copies: 2, memos: 0 });
		const id = await withdrawn();
		const exampleNow = async () =>
			(await db.selectFrom('code').select('example').where('id', '=', 'entree').executeTakeFirstOrThrow()).example;
		expect(await exampleNow()).toBe('Bijvoorbeeld: “[bijdrage ingetrokken]”, uit groep 1.');
		expect(onDisk(['avonds op het plein'])).toEqual([]);
		expect(await undoWithdrawal(db, lead, id, 20)).toBeUndefined();
		expect(await exampleNow()).toBe(example);
		const memo = await db.selectFrom('memo').select('text').where('id', '=', 'elsewhere').executeTakeFirstOrThrow();
		expect(memo.text).toBe(`Zie ook: ${said}`);
	});
	it('may be in turns of several speakers, which are counted for a person to look at', async () => {
		await db
			.updateTable('speaker_turn')
			.set({ speaker: 'several', participant_id: null })
			.where('id', '=', 'turn-3')
			.execute();
		expect((await withdrawalReach(db, project.id, 'roos')).counts.sharedTurns).toBe(1);
	});
	it('go whole when the masking of one transcript is purged', async () => {
		const id = await withdrawn();
		const edit = await db
			.selectFrom('text_edit')
			.select('id')
			.where('withdrawal_id', '=', id)
			.executeTakeFirstOrThrow();
		const which = { which: 'edit', projectId: project.id, memberId: 'lead', id: edit.id } as const;
		expect(await purgeRemovedWords(db, { ...which, now: 20 })).toBe(2);
		expect(readdirSync(join(process.env['DUIDING_DATA_DIR'] ?? '', 'removed-words'))).toEqual([]);
		expect(await undoWithdrawal(db, lead, id, 30)).toBe('purged');
	});
});

describe('a special value whose consent is taken back', () => {
	it('is in no file of the data folder', async () => {
		const special = (await listScheme(db, project.id)).find(
			({ isRestricted, level }) => isRestricted && level === 'participant'
		);
		if (special === undefined) throw new Error('The scheme has special categories');
		const value = 'zelden-gehoorde-waarde';
		await db
			.updateTable('attribute')
			.set({ values: JSON.stringify([{ value, label: { nl: value, en: value } }]) })
			.where('id', '=', special.id)
			.execute();
		await turnAttributeOn(db, lead, special.id, { statement: 'Formulier van 3 maart', hasEachPersonAgreed: true });
		await recordConsent(db, lead, uuidV7(), ['roos'], { ticks: { specialData: true } }, '2026-03-12');
		await db
			.insertInto('attribute_value')
			.values({ attribute_id: special.id, subject_id: 'roos', value: 'nog-zeldzamer' })
			.execute();
		const cells = [{ subjectId: 'roos', attributeId: special.id, words: value }];
		await fillAttributeValues(db, lead, { id: uuidV7(), act: 'describe-participants', cells });
		expect(onDisk(['nog-zeldzamer'])).toEqual(['nog-zeldzamer']);
		await recordConsent(db, lead, uuidV7(), ['roos'], { ticks: { specialData: false } }, '2026-03-12');
		expect(onDisk(['nog-zeldzamer'])).toEqual([]);
	});
});

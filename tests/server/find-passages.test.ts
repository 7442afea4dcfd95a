import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyQuery, type PassageQuery } from '#lib/retrieval/passage-query.ts';
import { parseWordQuery } from '#lib/retrieval/parse-word-query.ts';
import { listCodes } from '#lib/server/codebook.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { findPassages } from '#lib/server/find-passages.ts';
import { layersAsked } from '#lib/server/layers-asked.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { listSearchedTranscripts } from '#lib/server/searched-transcripts.ts';
import { showPassages } from '#lib/server/shown-passages.ts';
import { suggestSearchWords } from '#lib/server/suggest-search-words.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, text } from './quoted-project.ts';

const lead = { id: 'lead', role: 'lead' } as const;
const teun = { id: 'teun', role: 'coder' } as const;
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});

async function ask(asked: Partial<PassageQuery>, member: typeof lead | typeof teun = lead) {
	const query = { ...emptyQuery, ...asked };
	const parsed = parseWordQuery(query.words);
	const words = parsed.ok ? parsed.query : undefined;
	const layers = layersAsked(member, query.layer);
	const searched = {
		...{ query, words, layers },
		transcripts: await listSearchedTranscripts(db, project.id),
		codes: await listCodes(db, project.id),
		participants: await listParticipants(db, project.id)
	};
	const page = { after: undefined, most: 50 };
	const found = await findPassages(db, searched, page);
	return { ...found, shown: await showPassages(db, found.passages, layers, words), searched };
}

async function wordsFound(asked: Partial<PassageQuery>, member: typeof lead | typeof teun = lead) {
	const { shown, total } = await ask(asked, member);
	expect(total).toBe(shown.length);
	return shown.map(({ start, end }) => text.slice(start, end));
}

describe('finding words in turns', () => {
	it('overlooks accents and capitals, and marks the words', async () => {
		expect(await wordsFound({ words: 'CONCIERGE' })).toEqual(['De conciërge helpt.']);
		const { shown } = await ask({ words: 'concierge' });
		expect(shown[0]?.hits.map(({ start, end }) => text.slice(start, end))).toEqual(['conciërge']);
		expect(shown[0]?.turns.map(({ number, speaker }) => [number, speaker])).toEqual([
			[5, { kind: 'participant', participantId: 'yara', pseudonym: 'yara' }]
		]);
	});
	it.each([
		['"niet meer"', ['Ik meld het niet meer.']],
		['niet NOT plein', ['Ik meld het niet meer.']],
		['niet*', ['Overdag wel, maar ’s avonds op het plein niet.', 'Ik meld het niet meer.', 'Ik heb niets gezegd.']],
		['ik NEAR/1 het', ['Ik meld het niet meer.']],
		['conciërge OF "1 zeggen"', ['=1+1 zeggen ze dan.', 'De conciërge helpt.']]
	])('answers %s', async (words, found) => {
		expect(await wordsFound({ words })).toEqual(found);
	});
	it('takes nothing that somebody types for a command of the index', async () => {
		for (const words of ['words:plein', 'plein^', '{plein}', 'rowid', '"a""b"', "plein' --", 'NEAR(a b)'])
			expect(Array.isArray(await wordsFound({ words }))).toBe(true);
	});
	it('narrows to a role, a person and an attribute', async () => {
		expect(await wordsFound({ words: 'veilig', speakerKinds: ['moderator'] })).toEqual(['Voel je je veilig?']);
		expect(await wordsFound({ words: 'veilig', speakerKinds: ['participant'] })).toEqual([]);
		expect(await wordsFound({ words: 'ik', participantIds: ['sem'] })).toEqual(['Ik meld het niet meer.']);
		const ofLevelFour = [{ key: 'level', values: ['4'] }];
		expect(await wordsFound({ words: 'de OF ik', attributes: ofLevelFour })).toEqual(['De conciërge helpt.']);
	});
	it('finds hits without a code, and with one', async () => {
		const overlapping = { relation: { kind: 'overlapping' }, codeIds: ['melden'] } as const;
		const asked = { words: 'niet*' };
		expect(await wordsFound({ ...asked, conditions: [{ ...overlapping, isAbsent: false }] })).toEqual([
			'Ik meld het niet meer.'
		]);
		expect(await wordsFound({ ...asked, conditions: [{ ...overlapping, isAbsent: true }] })).toHaveLength(2);
		expect(await wordsFound({ ...asked, conditions: [{ ...overlapping, codeIds: [], isAbsent: true }] })).toEqual([
			'Ik heb niets gezegd.'
		]);
	});
	it('proposes a word that the project has when nothing is found', async () => {
		const parsed = parseWordQuery('konsierge');
		const transcripts = await listSearchedTranscripts(db, project.id);
		expect(parsed.ok && (await suggestSearchWords(db, parsed.query, transcripts))).toEqual({
			missing: 'konsierge',
			suggested: ['concierge']
		});
		expect(parsed.ok && (await suggestSearchWords(db, parsed.query, []))).toMatchObject({ suggested: [] });
	});
});

describe('finding passages by code', () => {
	it('finds what carries a code, by turns between them, and what does not', async () => {
		expect(await wordsFound({ codeIds: ['entree', 'melden'] })).toEqual(['plein', 'Ik meld het niet meer.']);
		const within = (turns: number, isAbsent = false) => ({
			codeIds: ['entree'],
			conditions: [{ relation: { kind: 'within-turns', turns } as const, isAbsent, codeIds: ['melden'] }]
		});
		expect(await wordsFound(within(1))).toEqual([]);
		expect(await wordsFound(within(2))).toEqual(['plein']);
		expect(await wordsFound(within(1, true))).toEqual(['plein']);
	});
	it('finds codes in turns that hold words', async () => {
		expect(await wordsFound({ codeIds: ['entree', 'melden'], words: 'overdag' })).toEqual(['plein']);
	});
	it('goes on where a page ended', async () => {
		const { searched } = await ask({ codeIds: ['entree', 'melden'] });
		const first = await findPassages(db, searched, { after: undefined, most: 1 });
		const second = await findPassages(db, searched, { after: first.next, most: 1 });
		expect([first, second].map(({ passages }) => passages.map(({ start, end }) => text.slice(start, end)))).toEqual([
			['plein'],
			['Ik meld het niet meer.']
		]);
		expect([first.total, second.total, second.next]).toEqual([2, 2, undefined]);
	});
});

describe('what a coder does not see', () => {
	it.each([{ kind: 'all' }, { kind: 'own' }, { kind: 'coder', coderId: 'lead' }] as const)(
		'is found, counted or shown in no way, whatever layer is asked for: %o',
		async (layer) => {
			expect(await wordsFound({ codeIds: ['melden'], layer }, teun)).toEqual([]);
			expect(await wordsFound({ codeIds: ['entree'], layer }, teun)).toEqual(['plein']);
			const condition = { relation: { kind: 'same-group' }, isAbsent: true, codeIds: ['melden'] } as const;
			expect(await wordsFound({ codeIds: ['entree'], conditions: [condition], layer }, teun)).toEqual(['plein']);
			const { shown } = await ask({ words: 'meld', layer }, teun);
			expect(shown.map(({ marks }) => marks)).toEqual([[]]);
		}
	);
	it('is there for a lead, one coder at a time too', async () => {
		expect(await wordsFound({ codeIds: ['entree', 'melden'], layer: { kind: 'own' } })).toEqual([
			'Ik meld het niet meer.'
		]);
		expect(await wordsFound({ codeIds: ['entree'], layer: { kind: 'coder', coderId: 'teun' } })).toEqual(['plein']);
	});
});

import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { passageFormats } from '#lib/export/formats.ts';
import { sheetsOf } from '#lib/import/excel-workbook.ts';
import type { PassageTableWords } from '#lib/export/passage-for-export.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { listPassagesForExport } from '#lib/server/passages-for-export.ts';
import { readSearch } from '#lib/server/read-search.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project } from './quoted-project.ts';

const lead = { id: 'lead', role: 'lead', projectId: project.id } as const;
const teun = { id: 'teun', role: 'coder', projectId: project.id } as const;
let db: Kysely<Database>;

beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});

async function exported(address: string, member: typeof lead | typeof teun = lead) {
	const search = await readSearch(db, member, new URLSearchParams(address));
	const speakerName = (speaker: { kind: string; pseudonym?: string }) => speaker.pseudonym ?? speaker.kind;
	return {
		search,
		...(await listPassagesForExport(db, project, search, 'en', { speakerName, yes: 'yes', no: 'no' }))
	};
}

function tableWords(attributes: readonly string[]): PassageTableWords {
	return {
		...{ sheet: 'Results', reference: 'Place', group: 'Group', speaker: 'Speaker', text: 'Words', codes: 'Codes' },
		...{ coders: 'Coders', attributes, mayBeQuoted: 'Quote', layer: 'Layer', query: 'Query' },
		...{ layerAsked: 'all', queryAsked: '@all', cellSeparator: ',' }
	};
}

describe('passages that leave the project as a table', () => {
	it('are one row each, with code path, words, place, person and whether that person may be quoted', async () => {
		const { passages, speakerIds } = await exported('code=melden');
		expect(passages).toMatchObject([
			{
				...{ reference: 'FG1·T4', group: 'Studenten', speaker: 'sem', text: 'Ik meld het niet meer.' },
				...{ codePaths: [['Melddrempel']], coders: ['lead'], mayBeQuoted: 'yes' }
			}
		]);
		expect([...speakerIds]).toEqual(['sem']);
	});
	it('tell of a person only what enough others share', async () => {
		const { search, passages } = await exported('words=meld+OR+conci*');
		const level = search.attributes.findIndex(({ key }) => key === 'level');
		const role = search.attributes.findIndex(({ key }) => key === 'role');
		const told = passages.map(({ speaker, attributes }) => [
			speaker,
			attributes[role] !== '',
			attributes[level] !== ''
		]);
		expect(told).toEqual([
			['sem', true, true],
			['yara', true, false]
		]);
	});
	it('hold nothing of other layers for a coder', async () => {
		expect((await exported('code=melden', teun)).passages).toEqual([]);
		const [row] = (await exported('words=meld&layer=lead', teun)).passages;
		expect([row?.codePaths, row?.coders]).toEqual([[], []]);
	});
	it('are asked for by no attribute of a special category', async () => {
		await db.updateTable('attribute').set({ gdpr_class: 'special' }).where('key', '=', 'level').execute();
		const { search, passages } = await exported('words=ik+OR+de&is=level:4');
		expect(search.query.attributes).toEqual([]);
		expect(passages.length).toBeGreaterThan(1);
		expect(search.attributes.some(({ key }) => key === 'level')).toBe(false);
	});
	it.each(passageFormats)('run no formula in $id', async (format) => {
		const { search, passages } = await exported('words=zeggen');
		const file = await format.write(passages, tableWords(search.attributes.map(({ key }) => key)));
		const sheets = format.id === 'csv' ? undefined : await sheetsOf(file);
		const written = sheets === undefined ? new TextDecoder().decode(file) : JSON.stringify(sheets);
		expect(written).toContain("'=1+1 zeggen ze dan.");
		expect(written).toContain("'@all");
	});
});

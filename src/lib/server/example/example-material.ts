import { readFile } from 'node:fs/promises';
import { csvRows } from '#lib/import/csv-rows.ts';
import codingsJson from './material/codings.json';
import consensusJson from './material/consensus.json';
import consentCsv from './material/consent.csv?raw';
import groupsCsv from './material/groups.csv?raw';
import interactionsJson from './material/interactions.json';
import institutionsCsv from './material/institutions.csv?raw';
import memosJson from './material/memos.json';
import participantsCsv from './material/participants.csv?raw';
import quotesJson from './material/quotes.json';
import readingsJson from './material/readings.json';

type Group = Readonly<
	Record<'group_id' | 'file' | 'title' | 'institution' | 'period' | 'mode' | 'composition' | 'moderator_label', string>
>;

/** The invented study that comes with the program: six focus groups, three coders, two rounds, quotes and readings. */
export const exampleMaterial = {
	groups: csvRows<Group>(groupsCsv),
	institutions: csvRows<Readonly<Record<string, string>>>(institutionsCsv),
	participants: csvRows<Readonly<Record<string, string>>>(participantsCsv),
	consent:
		csvRows<Readonly<Record<'pseudonym' | 'participate' | 'quote' | 'reuse' | 'special_data' | 'status', string>>>(
			consentCsv
		),
	coders: codingsJson.coders,
	read: codingsJson.read,
	codings: codingsJson.codings,
	interactions: interactionsJson,
	definitionChanges: consensusJson.definition_changes,
	memos: memosJson,
	chapters: quotesJson.chapters,
	quotes: quotesJson.quotes,
	readings: readingsJson
};

const folder = 'src/lib/server/example/material';

/** The bytes of a transcript file, as somebody would bring them in. The working directory is the root of the installation. */
export async function exampleFile(fileName: string): Promise<Uint8Array> {
	return new Uint8Array(await readFile(`${folder}/${fileName}`));
}

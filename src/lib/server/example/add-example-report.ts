import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { readings } from '#lib/joint-display/joint-display-row.ts';
import type { Finding } from '#lib/monitor/finding.ts';
import type { QuoteStatus } from '#lib/quotes/quote.ts';
import { insertChapter } from '../chapters.ts';
import type { Database } from '../database/schema.ts';
import { insertNewFindings } from '../findings.ts';
import { insertJointDisplayRow } from '../joint-display-rows.ts';
import { publishedFindings } from '../monitor/published-findings.ts';
import { insertQuote } from '../quotes.ts';
import type { ExampleTranscripts } from './add-example-transcripts.ts';
import { exampleMaterial } from './example-material.ts';
import { findWords } from './find-words.ts';

type Material = {
	readonly projectId: string;
	readonly transcripts: ExampleTranscripts;
	readonly codeIds: ReadonlyMap<string, string>;
	readonly coderIds: ReadonlyMap<string, string>;
	readonly madeAt: number;
};

/** The published figures, the quotes chosen for two chapters, and the readings that set talk beside figures. */
export async function addExampleReport(db: Kysely<Database>, material: Material): Promise<void> {
	const findings = await insertNewFindings(
		db,
		material.projectId,
		publishedFindings().findings.map((finding) => ({ ...finding, id: uuidV7() }))
	);
	const quoteIds = await addQuotes(db, material);
	for (const reading of exampleMaterial.readings) {
		await insertJointDisplayRow(db, material.projectId, {
			id: uuidV7(),
			title: reading.theme,
			codeIds: reading.code_ids.flatMap((abbreviation) => material.codeIds.get(abbreviation) ?? []),
			findingId: findings.find((finding) => isMeant(finding, reading.indicator))?.id,
			reading: readings.find((known) => known === reading.reading),
			note: reading.meta_inference_nl,
			quoteId: quoteIds.get(reading.quote_ids[0] ?? '')
		});
	}
}

const statuses: Readonly<Record<string, QuoteStatus>> = {
	to_review: 'to-review',
	approved: 'approved',
	in_chapter: 'in-chapter',
	rejected: 'rejected'
};

/** A quote that consent blocks is kept as one to review: whether it may go out follows from the consent itself. */
async function addQuotes(
	db: Kysely<Database>,
	{ projectId, transcripts, coderIds, madeAt }: Material
): Promise<ReadonlyMap<string, string>> {
	const chapterIds = new Map<number, string>();
	for (const { number, title } of exampleMaterial.chapters) {
		const id = uuidV7();
		chapterIds.set(number, id);
		await insertChapter(db, projectId, { id, title });
	}
	const quoteIds = new Map<string, string>();
	for (const quote of exampleMaterial.quotes) {
		const transcript = transcripts.get(quote.group);
		const chosenBy = coderIds.get(quote.chosen_by);
		if (transcript === undefined || chosenBy === undefined) throw new Error(`The example's ${quote.id} fits nothing`);
		let from = 0;
		const segments = quote.segments.map((words) => {
			const range = findWords(transcript, quote.turn, words, from);
			from = range.end;
			return range;
		});
		const id = uuidV7();
		quoteIds.set(quote.id, id);
		await insertQuote(db, projectId, {
			id,
			transcriptId: transcript.id,
			segments,
			attributionKeys: Object.keys(quote.attribution_attributes),
			status: statuses[quote.status] ?? 'to-review',
			note: quote.note ?? '',
			chapterId: chapterIds.get(quote.chapter),
			chosenBy,
			chosenAt: madeAt
		});
	}
	return quoteIds;
}

type Meant = (typeof exampleMaterial.readings)[number]['indicator'];

function isMeant(finding: Finding | Omit<Finding, 'id'>, meant: Meant): boolean {
	if (meant === null) return false;
	if (meant.indicator_id !== undefined) {
		return (
			finding.indicator?.key === meant.indicator_id &&
			finding.year.words === meant.year &&
			finding.subgroup === meant.subgroup
		);
	}
	return (
		finding.measurement.kind === 'direction' &&
		finding.population === meant.population &&
		finding.dimension === meant.dimension &&
		finding.subgroup === meant.subgroup
	);
}

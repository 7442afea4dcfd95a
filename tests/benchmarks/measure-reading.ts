import { Document, Packer, Paragraph, TextRun } from 'docx';
import { inviteCoders } from './invite-coders.ts';
import { makeProject, type Study } from './make-study.ts';
import { applyingCode, codingsForCoder } from './saving-plan.ts';
import type { Scale } from './scale.ts';
import type { Visitor } from './visitor.ts';
import type { WorkLoad } from './work-load.ts';

/** Milliseconds from sending a file to its review: speakers and preview there, and the search for personal data done. */
export type ReviewTimes = { readonly shown: readonly number[]; readonly searched: readonly number[] };

export type ReadingMeasurement = {
	readonly asText: ReviewTimes;
	readonly asWord: ReviewTimes;
	/** Many copies of S sent as the page sends them, while one coder goes on saving. */
	readonly many: {
		readonly fileCount: number;
		readonly seconds: number;
		readonly savings: readonly number[];
		/** The same coder, just before, with nobody else there. */
		readonly savingsAlone: readonly number[];
	};
	readonly savedCount: number;
};

const fileCount = 50;
/** As many as the page of the import sends at the same time. */
const sentAtOnce = 2;
/** A coder takes a while over each coding; this is faster than any. */
const betweenSavings = 20;

export async function measureReading(
	origin: string,
	study: Study,
	work: WorkLoad,
	scale: Scale
): Promise<ReadingMeasurement> {
	const text = Buffer.from(work.transcript.file);
	const word = await wordDocumentOf(work.transcript.file);
	const times = { asText: await reviewTimes(text, 'txt'), asWord: await reviewTimes(word, 'docx') };

	const [coder] = await inviteCoders(origin, study, 1, 101);
	if (coder === undefined) throw new Error('Nobody codes');
	const codings = codingsForCoder(3000, 0, work, study.codeIds);
	let saved = 0;
	async function saveUntil(isOver: () => boolean): Promise<number[]> {
		const taken: number[] = [];
		while (!isOver()) {
			const coding = codings[saved];
			if (coding === undefined) throw new Error('There are no codings left to save');
			const sentAt = performance.now();
			await coder?.post(`${study.projectAddress}/coding-acts`, applyingCode(coding, study.transcriptId), {
				'content-type': 'application/json'
			});
			taken.push(performance.now() - sentAt);
			saved += 1;
			await new Promise((resolve) => setTimeout(resolve, betweenSavings));
		}
		return taken;
	}
	let left = 200;
	const savingsAlone = await saveUntil(() => left-- <= 0);

	const project = await makeProject(study.lead);
	let next = 0;
	let isOver = false;
	const saving = saveUntil(() => isOver);
	const startedAt = performance.now();
	await Promise.all(
		Array.from({ length: sentAtOnce }, async () => {
			while (next < fileCount) await send(study.lead, project, text, `groep-${(next += 1)}.txt`);
		})
	);
	const seconds = (performance.now() - startedAt) / 1000;
	isOver = true;
	return { ...times, many: { fileCount, seconds, savings: await saving, savingsAlone }, savedCount: saved };

	async function reviewTimes(bytes: Buffer, extension: string): Promise<ReviewTimes> {
		const shown: number[] = [];
		const searched: number[] = [];
		for (let round = 0; round <= scale.imports; round += 1) {
			const address = await makeProject(study.lead);
			const startedAt = performance.now();
			const draft = await send(study.lead, address, bytes, `groep-s.${extension}`);
			const page = await readReview(origin, study.lead, `${address}/import/${draft}`, startedAt);
			// The first time loads the word lists and starts the threads.
			if (round === 0) continue;
			shown.push(page.shown);
			searched.push(page.searched);
		}
		return { shown, searched };
	}
}

async function send(lead: Visitor, project: string, bytes: Buffer, name: string): Promise<string> {
	const answer = await lead.post(`${project}/import/files`, bytes, {
		'content-type': 'application/octet-stream',
		'x-file-name': name
	});
	const { draft }: { draft: { id: string } } = JSON.parse(answer);
	return draft.id;
}

/** The page comes first; what the search found follows on the same connection. */
async function readReview(origin: string, lead: Visitor, address: string, startedAt: number) {
	const response = await fetch(`${origin}${address}`, { headers: { cookie: lead.cookie() } });
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	if (response.status !== 200 || reader === undefined) throw new Error(`The review answered ${response.status}`);
	let words = '';
	let shown: number | undefined;
	for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
		words += piece.value;
		if (shown === undefined && words.includes('</body>')) shown = performance.now() - startedAt;
	}
	if (shown === undefined) throw new Error('The review was not shown');
	return { shown, searched: performance.now() - startedAt };
}

function wordDocumentOf(file: string): Promise<Buffer> {
	const paragraphs = file
		.trimEnd()
		.split('\n')
		.map((line) => {
			const at = line.indexOf(':');
			const label = new TextRun({ text: line.slice(0, at + 1), bold: true });
			return new Paragraph({ children: [label, new TextRun(line.slice(at + 1))] });
		});
	return Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
}

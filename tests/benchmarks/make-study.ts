import { v7 as uuidV7 } from 'uuid';
import { importTranscript } from './import-transcript.ts';
import { applyingCode } from './saving-plan.ts';
import { visitorOf, type Visitor } from './visitor.ts';
import type { WorkLoad } from './work-load.ts';

export type Study = {
	readonly lead: Visitor;
	/** `/projects/…` */
	readonly projectAddress: string;
	/** `/projects/…/transcripts/…` */
	readonly transcriptAddress: string;
	readonly transcriptId: string;
	/** In the order of the work-load's code names. */
	readonly codeIds: readonly string[];
};

export const password = 'een lange zin om mee te meten';
export const jsonHeaders = { 'content-type': 'application/json' };

/** Makes the first account, a project, transcript S, its codebook and its codings: all over HTTP, as people do. */
export async function makeStudy(origin: string, setupPath: string, work: WorkLoad): Promise<Study> {
	const lead = visitorOf(origin);
	await lead.act(setupPath, { name: 'Lies', email: 'lies@example.org', password });
	const projectAddress = await makeProject(lead);
	const transcriptAddress = await importTranscript(lead, projectAddress, work.transcript.file);
	const transcriptId = transcriptAddress.split('/').at(-1) ?? '';
	const codeIds: string[] = [];
	for (const name of work.codeNames) {
		const id = uuidV7();
		await lead.post(`${projectAddress}/codebook/codes`, JSON.stringify({ id, name }), jsonHeaders);
		codeIds.push(id);
	}
	for (const { codePosition, start, end } of work.codings) {
		const coding = { id: uuidV7(), codeId: codeIds[codePosition] ?? '', start, end };
		await lead.post(`${projectAddress}/coding-acts`, applyingCode(coding, transcriptId), jsonHeaders);
	}
	await checkOffsets(lead, transcriptAddress, work);
	return { lead, projectAddress, transcriptAddress, transcriptId, codeIds };
}

export function makeProject(lead: Visitor): Promise<string> {
	return lead.act('/projects?/makeProject', { title: 'Meting', question: 'Hoe snel gaat het?' });
}

/** Offsets are worth something only when the stored text is the invented one. */
async function checkOffsets(lead: Visitor, transcriptAddress: string, { transcript }: WorkLoad): Promise<void> {
	const page = await lead.read(transcriptAddress);
	const shown = new Set([...page.matchAll(/data-start="(\d+)"/g)].map((match) => Number(match[1])));
	if (shown.size !== transcript.turns.length || !transcript.turns.every(({ start }) => shown.has(start))) {
		throw new Error('The page of transcript S shows other turns than were invented');
	}
}

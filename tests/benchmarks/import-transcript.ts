import { moderatorLabel, speakerLabels } from './invent-transcript.ts';
import type { Visitor } from './visitor.ts';

/** Brings a file in as the import pages do, by sending it and confirming what was recognised; gives the new address. */
export async function importTranscript(visitor: Visitor, projectAddress: string, file: string): Promise<string> {
	const answer = await visitor.post(`${projectAddress}/import/files`, file, {
		'content-type': 'application/octet-stream',
		'x-file-name': 'groep-s.txt'
	});
	const { draft }: { draft: { id: string; speakers: number; turns: number } } = JSON.parse(answer);
	const lineCount = file.split('\n').length - 1;
	if (draft.speakers !== speakerLabels.length || draft.turns !== lineCount) {
		throw new Error(`The import found ${draft.speakers} speakers and ${draft.turns} turns`);
	}
	return visitor.act(`${projectAddress}/import/${draft.id}?/confirm`, {
		title: 'Groep S',
		read: 'on',
		...assignments()
	});
}

function assignments(): Record<string, string> {
	return Object.fromEntries(
		speakerLabels.flatMap((label, index) =>
			label === moderatorLabel
				? [[`who-${index}`, 'moderator']]
				: [
						[`who-${index}`, 'new'],
						[`pseudonym-${index}`, `P${String(index).padStart(2, '0')}`]
					]
		)
	);
}

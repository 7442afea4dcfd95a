import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Document, Packer, Paragraph } from 'docx';

type BroughtIn = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const real = '../shared/data/transcripts';

/** A text file, captions and a Word document: real ones where they stand beside this folder, or else small ones of the same shape. */
export async function broughtInFiles(): Promise<BroughtIn[]> {
	return [
		await file(
			`${real}/macho_meals/fg1/raw_extracted_transcript.txt`,
			'tests/fixtures/journeys/places.txt',
			'text/plain'
		),
		await file(`${real}/genie/TEAMS-SurveyResponse-Genie.vtt`, 'tests/fixtures/journeys/online.vtt', 'text/vtt'),
		{
			name: 'trans1.docx',
			mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			buffer: existsSync(`${real}/qdap/trans1.docx`) ? await readFile(`${real}/qdap/trans1.docx`) : await wordDocument()
		}
	];
}

async function file(realPath: string, ownPath: string, mimeType: string): Promise<BroughtIn> {
	const path = existsSync(realPath) ? realPath : ownPath;
	return { name: path.split('/').at(-1) ?? path, mimeType, buffer: await readFile(path) };
}

async function wordDocument(): Promise<Buffer> {
	const lines = [
		'Teacher:Good morning, everybody.',
		'Student 1:Good morning. May we open a window?',
		'Teacher:Of course. Who was in the corridor yesterday?',
		'Student 2:I was. It was loud, and nobody came.',
		'Student 1:Somebody came, but much later.'
	];
	return Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }));
}

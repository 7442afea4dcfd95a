import type { TextRange } from '#lib/transcripts/text-range.ts';
import { distractors } from './distractors.ts';
import { inStyle } from './in-style.ts';
import { inventValue, type NameStock } from './invent-value.ts';
import { writingStyles, type Label, type LabelledText } from './labelled-text.ts';
import { pick, type Random } from './seeded-random.ts';
import { templates } from './templates.ts';

/** How much is invented. Each way of writing gets a third of the transcripts. */
export type Extent = { readonly transcripts: number; readonly turnsPerTranscript: number };

/** What people say between what they say. */
const fillers = ['', '', '', '', 'Ja. ', 'Nou ja, euh. ', 'Hm. ', 'Nee, precies. ', '(lacht) '] as const;
/** The share of sentences with something in them that may give somebody away. */
const shareWithData = 0.45;

/** Transcripts of invented turns, the same for the same random numbers. */
export function inventTranscripts(random: Random, names: NameStock, extent: Extent): LabelledText[] {
	return Array.from({ length: extent.transcripts }, (_, number) => {
		const written = inventTranscript(random, names, extent.turnsPerTranscript);
		return inStyle(written, writingStyles[number % writingStyles.length] ?? 'capitals');
	});
}

function inventTranscript(random: Random, names: NameStock, turnCount: number): LabelledText {
	let text = '';
	const turns: TextRange[] = [];
	const labels: Label[] = [];
	for (let turn = 0; turn < turnCount; turn += 1) {
		const start = text.length;
		const sentences = 1 + Math.floor(random() * 3);
		for (let sentence = 0; sentence < sentences; sentence += 1) {
			if (sentence > 0) text += ' ';
			text += pick(random, fillers);
			const filled =
				random() < shareWithData
					? fill(pick(random, templates), random, names)
					: { text: pick(random, distractors), labels: [] };
			const offset = text.length;
			labels.push(
				...filled.labels.map((label) => ({ ...label, start: label.start + offset, end: label.end + offset }))
			);
			text += filled.text;
		}
		turns.push({ start, end: text.length });
		text += '\n';
	}
	return { text, turns, labels, style: 'capitals' };
}

/** A template with its slots filled, and where what was put in stands. */
function fill(template: string, random: Random, names: NameStock): { text: string; labels: Label[] } {
	const labels: Label[] = [];
	let text = '';
	for (const [index, part] of template.split(/[{}]/).entries()) {
		if (index % 2 === 0) {
			text += part;
			continue;
		}
		const { kind, words, source } = inventValue(part, random, names);
		labels.push({ kind, start: text.length, end: text.length + words.length, source });
		text += words;
	}
	return { text, labels };
}

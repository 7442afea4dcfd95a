import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatExtensions } from '#lib/import/format-extensions.ts';
import { inspectionOf, type Inspection } from '#lib/import/inspection.ts';
import { readTranscript } from '#lib/import/read-transcript.ts';

const folder = '../shared/data';
const expectations = join(folder, 'expected.json');
const extensions = Object.values(formatExtensions).flat();

type Probe = { speaker: string | null; start_seconds: number | null; text_prefix: string };
type Reading = {
	speakers: Record<string, number>;
	first_turn?: Probe;
	last_turn?: Probe;
	probes?: (Probe & { index: number })[];
	letters?: Record<string, number>;
};
type ExpectedFile = Reading & {
	path: string;
	kind: 'speakers' | 'no_speakers' | 'text' | 'refusal' | 'empty_or_refusal' | 'any_clear';
	encoding?: string[];
	alternatives?: Reading[];
	structure?: string[];
	structure_may_be_said_by?: string[];
	false_speakers?: string[];
	false_speakers_soft?: string[];
	must_contain?: string[];
	must_contain_soft?: string[];
	must_not_contain?: string[];
	start_offset_accept?: number[];
	segments_min?: number;
	segments_max?: number;
	text_prefix?: string;
	prefix_within?: number;
	first_start?: number;
	timed_probes?: { text_contains: string; start_seconds: number }[];
};
type Turn = { speaker: string | null; startSeconds: number | undefined; text: string };

describe.skipIf(!existsSync(expectations))('real transcripts', () => {
	const { files }: { files: ExpectedFile[] } = existsSync(expectations)
		? JSON.parse(readFileSync(expectations, 'utf8'))
		: { files: [] };
	const readable = files.filter(({ path }) => extensions.includes(path.split('.').at(-1) ?? ''));

	it.each(readable.map((file) => [file.path, file] as const))('reads %s as a person does', async (path, file) => {
		const result = await readTranscript(new Uint8Array(readFileSync(join(folder, path))), basename(path));
		if (file.kind === 'refusal') return expect(result.ok).toBe(false);
		if (!result.ok) return expect(file.kind, result.reason).toMatch(/^(empty_or_refusal|any_clear)$/);
		const inspection = inspectionOf(result.transcript);
		for (const turn of result.transcript.turns) expect(turn.end).toBeGreaterThan(turn.start);
		expect(mistakesIn(inspection, result.transcript.text, file)).toEqual([]);
	});
});

function mistakesIn(inspection: Inspection, text: string, file: ExpectedFile): string[] {
	const labels = inspection.speakers.map(({ label }) => label);
	const turns = mergedTurns(inspection);
	const spoken = turns.filter((turn) => !(file.structure_may_be_said_by ?? []).includes(turn.speaker ?? ''));
	const flat = flattened(text);
	const mistakes = [
		...(file.false_speakers ?? []).filter((label) => labels.includes(label)).map((label) => `false speaker ${label}`),
		...(file.false_speakers_soft ?? [])
			.filter((label) => labels.includes(label))
			.map((label) => `false speaker ${label}`),
		...(file.must_contain ?? []).filter((words) => !flat.includes(flattened(words))).map((words) => `lacks ${words}`),
		...(file.must_contain_soft ?? [])
			.filter((words) => !flat.includes(flattened(words)))
			.map((words) => `lacks ${words}`),
		...(file.must_not_contain ?? []).filter((words) => text.includes(words)).map((words) => `holds ${words}`),
		...(file.structure ?? [])
			.filter((line) => spoken.some((turn) => flattened(turn.text).includes(flattened(line))))
			.map((line) => `someone says ${line}`)
	];
	if (file.encoding !== undefined && !file.encoding.includes(inspection.encoding))
		mistakes.push(`encoding ${inspection.encoding}`);
	if (file.kind === 'empty_or_refusal' && turns.length > 0) mistakes.push('holds turns');
	if (file.text_prefix !== undefined) {
		const at = flat.indexOf(flattened(file.text_prefix));
		if (at < 0 || at > (file.prefix_within ?? 0)) mistakes.push(`starts with ${flat.slice(0, 80)}`);
	}
	if (file.first_start !== undefined && turns[0]?.startSeconds !== file.first_start)
		mistakes.push(`starts at ${turns[0]?.startSeconds}`);
	if (file.segments_min !== undefined && inspection.turns.length < file.segments_min) mistakes.push('too few turns');
	const segments = inspection.turns.filter((turn) => turn.kind === undefined).length;
	if (file.segments_max !== undefined && segments > file.segments_max) mistakes.push(`${segments} turns`);
	for (const probe of file.timed_probes ?? []) {
		const turn = turns.find((one) => one.text.includes(probe.text_contains));
		if (turn?.startSeconds !== probe.start_seconds) mistakes.push(`${probe.text_contains} at ${turn?.startSeconds}`);
	}
	if (file.kind !== 'speakers' && file.kind !== 'no_speakers') return mistakes;
	const readings = [file, ...(file.alternatives ?? [])].map((reading) =>
		readingMistakes(turns, reading, file.start_offset_accept ?? [0])
	);
	return [...mistakes, ...(readings.some((reading) => reading.length === 0) ? [] : (readings[0] ?? []))];
}

function readingMistakes(turns: readonly Turn[], reading: Reading, offsets: readonly number[]): string[] {
	const counts: Record<string, number> = {};
	const letters: Record<string, number> = {};
	for (const { speaker, text } of turns) {
		if (speaker === null) continue;
		counts[speaker] = (counts[speaker] ?? 0) + 1;
		letters[speaker] = (letters[speaker] ?? 0) + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
	}
	const sorted = (record: Record<string, number>) => JSON.stringify(Object.entries(record).sort());
	const mistakes = sorted(counts) === sorted(reading.speakers) ? [] : [`speakers ${JSON.stringify(counts)}`];
	for (const [speaker, count] of Object.entries(reading.letters ?? {})) {
		const difference = Math.abs((letters[speaker] ?? 0) - count);
		if (difference > Math.max(15, count / 100))
			mistakes.push(`${speaker} has ${letters[speaker]} letters, not ${count}`);
	}
	const probes = [
		...(reading.first_turn === undefined ? [] : [{ ...reading.first_turn, index: 0 }]),
		...(reading.last_turn === undefined ? [] : [{ ...reading.last_turn, index: turns.length - 1 }]),
		...(reading.probes ?? [])
	];
	for (const probe of probes) {
		const turn = turns[probe.index];
		const isTimed =
			probe.start_seconds === null ||
			offsets.some(
				(offset) => Math.abs((turn?.startSeconds ?? Number.NaN) - (probe.start_seconds ?? 0) - offset) < 0.002
			);
		const isSame = turn?.speaker === probe.speaker && flattened(turn.text).startsWith(flattened(probe.text_prefix));
		if (!isSame || !isTimed)
			mistakes.push(`turn ${probe.index} is ${(JSON.stringify(turn) ?? 'missing').slice(0, 120)}`);
	}
	return mistakes;
}

/** Turns as the expectations count them: neighbours of one speaker are one, also over a heading. */
function mergedTurns(inspection: Inspection): Turn[] {
	const turns: Turn[] = [];
	for (const { kind, speaker, startSeconds, text } of inspection.turns) {
		const last = turns.at(-1);
		if (kind !== undefined) continue;
		if (last !== undefined && speaker !== null && last.speaker === speaker) last.text += ` ${text}`;
		else turns.push({ speaker, startSeconds, text });
	}
	return turns;
}

function flattened(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

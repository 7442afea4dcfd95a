import type { Kysely } from 'kysely';
import { codePath } from '#lib/codebook/code-path.ts';
import type { PassageForExport } from '#lib/export/passage-for-export.ts';
import type { Locale } from '#lib/participants/label.ts';
import { attributesShared } from '#lib/privacy/attributes-shared.ts';
import type { Speaker } from '#lib/transcripts/speaker.ts';
import { overlaps } from '#lib/transcripts/text-range.ts';
import { answerSearch } from './answer-search.ts';
import type { Database } from './database/schema.ts';
import { listMembers } from './members.ts';
import type { Project } from './projects.ts';
import type { ReadSearch } from './read-search.ts';
import type { ShownPassage } from './shown-passages.ts';

/** More rows than this go into no file. */
const mostPassages = 50_000;

export type ExportWords = {
	readonly speakerName: (speaker: Speaker) => string;
	readonly yes: string;
	readonly no: string;
};

/** All passages of a search as rows of a table, and whose words they are; codes and coders of the asked layers only. */
export async function listPassagesForExport(
	db: Kysely<Database>,
	project: Pick<Project, 'id' | 'smallestCount'>,
	search: ReadSearch,
	locale: Locale,
	words: ExportWords
): Promise<{ readonly passages: readonly PassageForExport[]; readonly speakerIds: ReadonlySet<string> }> {
	const { passages, groups } = await answerSearch(db, search, undefined, mostPassages);
	const members = await listMembers(db, project.id, { withThoseWhoLeft: true });
	const nameOf = new Map(members.map(({ id, name }) => [id, name]));
	const titleOf = new Map(groups.map(({ transcript }) => [transcript.groupNumber, transcript.title]));
	const told = new Map(search.participants.map((person) => [person.id, toldOf(person, search, project, locale)]));
	const mayBeQuoted = new Map(search.participants.map(({ id, consent }) => [id, consent.quote]));
	const speakerIds = new Set<string>();
	const rows = passages.map((passage): PassageForExport => {
		const speakers = speakersOf(passage);
		const ids = speakers.flatMap((speaker) => (speaker.kind === 'participant' ? [speaker.participantId] : []));
		for (const id of ids) speakerIds.add(id);
		const [only, another] = ids;
		const own = passage.marks.filter((mark) => overlaps(mark, passage));
		const codeIds = new Set(own.map(({ codeId }) => codeId));
		return {
			reference: `FG${passage.groupNumber}·T${passage.turns[0]?.number ?? 0}`,
			group: titleOf.get(passage.groupNumber) ?? '',
			speaker: speakers.map(words.speakerName).join(', '),
			text: textOf(passage),
			codePaths: search.codes
				.filter(({ id }) => codeIds.has(id))
				.map((code) => codePath(search.codes, code).map(({ name }) => name)),
			coders: [...new Set(own.map(({ coderId }) => nameOf.get(coderId) ?? ''))].toSorted(),
			attributes:
				only !== undefined && another === undefined ? (told.get(only) ?? []) : search.attributes.map(() => ''),
			mayBeQuoted: ids.every((id) => mayBeQuoted.get(id) === true) ? words.yes : words.no
		};
	});
	return { passages: rows, speakerIds };
}

function toldOf(
	person: ReadSearch['participants'][number],
	{ participants, attributes }: ReadSearch,
	{ smallestCount }: Pick<Project, 'smallestCount'>,
	locale: Locale
): string[] {
	return attributesShared(person, participants, attributes, smallestCount).map((value, position) => {
		if (value === undefined) return '';
		return attributes[position]?.values.find((one) => one.value === value)?.label[locale] ?? value;
	});
}

function speakersOf({ turns }: ShownPassage): Speaker[] {
	const speakers = new Map<string, Speaker>();
	for (const { speaker } of turns)
		speakers.set(speaker.kind === 'participant' ? speaker.participantId : speaker.kind, speaker);
	return [...speakers.values()];
}

/** The words of the passage itself, with a line between turns. */
function textOf({ turns, start, end }: ShownPassage): string {
	return turns
		.map((turn) => turn.words.slice(Math.max(0, start - turn.start), Math.max(0, end - turn.start)))
		.join('\n');
}

import type { Kysely } from 'kysely';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import { listAttributes } from '#lib/server/attributes.ts';
import { insertStarterAttributes } from '#lib/server/starter-attributes.ts';
import { insertCode } from '#lib/server/codebook.ts';
import { insertCoding } from '#lib/server/codings.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { insertFocusGroup } from '#lib/server/focus-groups.ts';
import { insertMember } from '#lib/server/members.ts';
import { insertParticipant, setAttributeValue } from '#lib/server/participants.ts';
import { insertProject } from '#lib/server/projects.ts';
import { insertTranscript } from '#lib/server/transcripts.ts';
import type { Speaker } from '#lib/transcripts/speaker.ts';

export const project = { id: 'safety', smallestCount: 3 };

/** What is said in the one focus group, in this order; `moderator` is not a participant. */
const spoken = [
	['moderator', 'Voel je je veilig?'],
	['roos', 'Overdag wel, maar ’s avonds op het plein niet.'],
	['daan', '=1+1 zeggen ze dan.'],
	['sem', 'Ik meld het niet meer.'],
	['yara', 'De conciërge helpt.'],
	['noor', 'Ik heb niets gezegd.']
] as const;

export const text = spoken.map(([, words]) => words).join('\n');

/** The range of words that are spoken once in the focus group. */
export function rangeOf(words: string): { start: number; end: number } {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

/**
 * A project with one focus group: three students of level 2 (Roos, Daan, Sem), one of level 4 (Yara) and one who will
 * not be quoted (Noor). Roos' turn carries the code of coder Teun, Sem's that of the lead.
 */
export async function insertQuotedProject(db: Kysely<Database>): Promise<void> {
	await insertProject(db, { ...project, title: 'Veilig', question: '', isExample: false, madeAt: 1 });
	await insertStarterAttributes(db, project.id);
	const attributes = await listAttributes(db, project.id);
	for (const [id, role] of [
		['lead', 'lead'],
		['teun', 'coder']
	] as const) {
		await insertMember(db, { id, projectId: project.id, accountId: undefined, name: id, role, joinedAt: 1 });
	}
	await insertFocusGroup(db, project.id, { id: 'fg1', title: 'Studenten', institutionId: undefined });
	for (const [id, level] of [
		['roos', '2'],
		['daan', '2'],
		['sem', '2'],
		['yara', '4'],
		['noor', '2']
	] as const) {
		await insertParticipant(db, project.id, {
			id,
			pseudonym: id,
			focusGroupId: 'fg1',
			consent: { ...consentNotRecorded, quote: id !== 'noor', status: 'active' }
		});
		for (const [key, value] of [
			['role', 'student'],
			['level', level]
		] as const) {
			const attribute = attributes.find((each) => each.key === key);
			await setAttributeValue(db, project.id, attribute?.id ?? '', id, value);
		}
	}
	await insertTranscript(db, {
		id: 'transcript',
		projectId: project.id,
		focusGroupId: 'fg1',
		text,
		format: 'text',
		wordCount: 30,
		importedAt: 1,
		structure: [],
		turns: spoken.map(([who, words], index) => {
			const speaker: Speaker =
				who === 'moderator' ? { kind: who } : { kind: 'participant', participantId: who, pseudonym: who };
			return { id: `turn-${index}`, number: index + 1, speaker, ...rangeOf(words) };
		})
	});
	for (const [id, name, coderId, words] of [
		['entree', 'Entree en plein', 'teun', 'plein'],
		['melden', 'Melddrempel', 'lead', 'Ik meld het niet meer.']
	] as const) {
		await insertCode(db, project.id, {
			id,
			parentId: undefined,
			name,
			abbreviation: '',
			hue: 1,
			definition: '',
			useFor: '',
			notFor: '',
			example: '',
			position: 0,
			isArchived: false,
			version: 1
		});
		const passage = { transcriptId: 'transcript', ...rangeOf(words) };
		await insertCoding(db, { id: `coding-${id}`, coderId, codeId: id, passage }, 1);
	}
}

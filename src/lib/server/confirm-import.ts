import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { consentNotRecorded } from '#lib/participants/consent.ts';
import type { ImportedTranscript } from '#lib/import/imported-transcript.ts';
import { assignSpeakers } from '#lib/transcripts/assign-speakers.ts';
import { checkReplacements } from '#lib/transcripts/check-replacements.ts';
import { checkPseudonyms, type PseudonymRefusal } from '#lib/transcripts/check-pseudonyms.ts';
import { editTranscript } from '#lib/transcripts/edit-transcript.ts';
import { joinAdjacentTurns } from '#lib/transcripts/join-adjacent-turns.ts';
import type { SpeakerAssignments } from '#lib/transcripts/speaker-assignment.ts';
import { longestTitle } from '#lib/transcripts/suggest-title.ts';
import type { TextReplacement } from '#lib/transcripts/text-replacement.ts';
import { wordCount } from '#lib/transcripts/word-count.ts';
import type { Database } from './database/schema.ts';
import { insertEvent } from './events.ts';
import { insertFocusGroup } from './focus-groups.ts';
import { deleteImportDraft, type ImportDraft } from './import-drafts.ts';
import { insertNotesAsMemos } from './notes-as-memos.ts';
import { insertParticipant, listParticipants } from './participants.ts';
import { insertTranscript, markAsReviewed } from './transcripts.ts';

export type ConfirmImportRefusal =
	| 'title-empty'
	| 'title-too-long'
	| 'label-not-assigned'
	| 'same-as-circle'
	| 'not-read'
	| 'replacement-not-possible'
	| PseudonymRefusal;

export type ConfirmedImport =
	{ readonly ok: true; readonly transcriptId: string } | { readonly ok: false; readonly reason: ConfirmImportRefusal };

/**
 * Makes a reviewed draft a transcript: its focus group, its new participants, its turns, the event, and no draft any
 * more. The labels of the file go with the draft. The caller opens the transaction; a refusal has written nothing.
 * `undefined` when the draft is not there any more, as when it was confirmed twice.
 */
export async function confirmImport(
	db: Kysely<Database>,
	draft: ImportDraft,
	review: {
		readonly projectId: string;
		readonly memberId: string;
		readonly title: string;
		readonly assignments: SpeakerAssignments;
		readonly isJoining: boolean;
		/** Whether the new participants agreed to be quoted; the file does not say, so the reviewer does. */
		readonly mayBeQuoted: boolean;
		/** Whether the reviewer says to have read the transcript to its end. */
		readonly isRead: boolean;
		/** Words that are replaced before anything is stored; UTF-16 units of the draft's text. */
		readonly replacements: readonly TextReplacement[];
		/** Whether comments and footnotes of the file become memos. */
		readonly notesAsMemos: boolean;
		readonly confirmedAt: number;
	}
): Promise<ConfirmedImport | undefined> {
	const { projectId, confirmedAt } = review;
	const title = review.title.trim();
	if (title === '') return { ok: false, reason: 'title-empty' };
	if (title.length > longestTitle) return { ok: false, reason: 'title-too-long' };
	if (!review.isRead) return { ok: false, reason: 'not-read' };
	if (!canBeReplaced(draft.imported, review.replacements)) return { ok: false, reason: 'replacement-not-possible' };
	const taken = (await listParticipants(db, projectId)).map(({ pseudonym }) => pseudonym);
	const [refusal] = checkPseudonyms(review.assignments, taken).values();
	if (refusal !== undefined) return { ok: false, reason: refusal };
	const assigned = assignSpeakers(draft.imported, review.assignments, {
		transcript: uuidV7(),
		turns: draft.imported.turns.map(() => uuidV7()),
		participants: [...review.assignments].map(() => uuidV7())
	});
	if (!assigned.ok) return { ok: false, reason: assigned.reason };
	if (!(await deleteImportDraft(db, projectId, draft.id))) return undefined;

	const joined = review.isJoining ? joinAdjacentTurns(assigned.transcript) : assigned.transcript;
	const transcript = editTranscript(joined, review.replacements);
	const focusGroup = await insertFocusGroup(db, projectId, { id: uuidV7(), title, institutionId: undefined });
	for (const participant of assigned.newParticipants) {
		await insertParticipant(db, projectId, {
			...participant,
			focusGroupId: focusGroup.id,
			consent: { ...consentNotRecorded, ...(review.mayBeQuoted ? { quote: true, status: 'active' } : {}) }
		});
	}
	await insertTranscript(db, {
		...transcript,
		projectId,
		focusGroupId: focusGroup.id,
		format: draft.imported.format,
		wordCount: wordCount(transcript.text, transcript.turns),
		importedAt: confirmedAt
	});
	await markAsReviewed(db, transcript.id, { memberId: review.memberId, reviewedAt: confirmedAt });
	if (review.notesAsMemos) await insertNotesAsMemos(db, transcript.id, draft.imported, review);
	await insertEvent(db, {
		id: uuidV7(),
		projectId,
		memberId: review.memberId,
		act: 'import-transcript',
		subjectId: transcript.id,
		after: { focusGroupId: focusGroup.id, participantIds: assigned.newParticipants.map(({ id }) => id) },
		madeAt: confirmedAt
	});
	return { ok: true, transcriptId: transcript.id };
}

function canBeReplaced({ text, turns }: ImportedTranscript, replacements: readonly TextReplacement[]): boolean {
	return replacements.length === 0 || checkReplacements(text, turns, replacements) === undefined;
}

import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { changeLayer } from '../../../src/lib/server/change-layer.ts';
import { insertCode } from '../../../src/lib/server/codebook.ts';
import type { Database } from '../../../src/lib/server/database/schema.ts';
import { insertEvent } from '../../../src/lib/server/events.ts';
import { insertFocusGroup } from '../../../src/lib/server/focus-groups.ts';
import { insertMember, type Member } from '../../../src/lib/server/members.ts';
import { insertProject } from '../../../src/lib/server/projects.ts';
import { insertTranscript } from '../../../src/lib/server/transcripts.ts';

const text = 'Nee. Bij wie dan? Er hangt een poster.';

/** A project with a lead, two coders, a code and two transcripts of the same words. */
export async function codedProject(db: Kysely<Database>) {
	const projectId = uuidV7();
	const project = { id: projectId, title: 'Veilig', question: '', isExample: false, smallestCount: 3, madeAt: 1 };
	await insertProject(db, project);
	const join = async (name: string, role: Member['role']): Promise<Member> => {
		const member = { id: uuidV7(), projectId, accountId: undefined, name, role };
		await insertMember(db, { ...member, joinedAt: 1 });
		return member;
	};
	const [lead, noor, teun] = [
		await join('Marijke', 'lead'),
		await join('Noor', 'coder'),
		await join('Teun', 'coder')
	] as const;
	const codeId = uuidV7();
	await insertCode(db, projectId, {
		...{ id: codeId, parentId: undefined, name: 'Melddrempel', abbreviation: '', hue: 13, definition: '' },
		...{ useFor: '', notFor: '', example: '', position: 0, isArchived: false, version: 1 }
	});
	const addTranscript = async () => {
		const group = await insertFocusGroup(db, projectId, { id: uuidV7(), title: 'Studenten', institutionId: undefined });
		const id = uuidV7();
		const turns = [{ id: uuidV7(), number: 1, speaker: { kind: 'unknown' as const }, start: 0, end: text.length }];
		const about = { format: 'txt' as const, wordCount: 8, importedAt: 1, structure: [] };
		await insertTranscript(db, { id, projectId, focusGroupId: group.id, text, turns, ...about });
		return id;
	};
	const [here, elsewhere] = [await addTranscript(), await addTranscript()];
	const addCode = async (member: Member) => {
		const id = uuidV7();
		await insertEvent(db, {
			...{ id, projectId, memberId: member.id, act: 'add-code', subjectId: codeId, madeAt: 2 }
		});
		return id;
	};
	/** Answers the id of the event. */
	const apply = async (member: Member, transcriptId: string, start: number, end: number) => {
		const eventId = uuidV7();
		const result = await changeLayer(db, member, {
			...{ eventId, act: 'apply-code', removedIds: [], textVersions: new Map([[transcriptId, 1]]) },
			put: [{ id: uuidV7(), codeId, passage: { transcriptId, start, end } }]
		});
		if (!result.ok) throw new Error(result.reason);
		return eventId;
	};
	return { projectId, lead, noor, teun, here, elsewhere, addCode, apply };
}

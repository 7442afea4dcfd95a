import type { Kysely } from 'kysely';
import { v7 as uuidV7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '#lib/server/database/connect.ts';
import { migrate } from '#lib/server/database/migrate.ts';
import { migrations } from '#lib/server/database/migrations.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { editTranscriptText } from '#lib/server/edit-transcript-text.ts';
import { listInteractionMarks } from '#lib/server/interaction-marks.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { insertMember } from '#lib/server/members.ts';
import { markTurns, type MarkRequest } from '#lib/server/mark-turns.ts';
import { redoLastAct, undoAct, undoLastAct } from '#lib/server/undo-act.ts';
import { undoWithdrawal } from '#lib/server/undo-withdrawal.ts';
import { withdrawParticipant } from '#lib/server/withdraw-participant.ts';
import { insertQuotedProject, project, rangeOf } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

const folder = useTemporaryDataFolder();
const transcriptId = 'transcript';
const lead = { id: 'lead', projectId: project.id };
const [onRoos, onDaan, another] = [uuidV7(), uuidV7(), uuidV7()];
let db: Kysely<Database>;

beforeEach(async () => {
	db = connect(`${folder.path}/${uuidV7()}`);
	await migrate(db, migrations);
	await insertQuotedProject(db);
	const noor = { id: 'coder-noor', projectId: project.id, accountId: undefined, name: 'Noor' };
	await insertMember(db, { ...noor, role: 'coder', joinedAt: 1 });
});
afterEach(() => db.destroy());

function ask(coderId: string, request: Partial<MarkRequest>, projectId: string = project.id) {
	return markTurns(
		db,
		{ id: coderId, projectId },
		{ eventId: uuidV7(), transcriptId, removedIds: [], put: [], ...request }
	);
}
const mark = (id: string, turn: number, answers?: number, coderId = 'teun') =>
	ask(coderId, { put: [{ id, turn, kind: 'agrees', ...(answers === undefined ? {} : { answers }) }] });
const marksOf = async (coderId = 'teun') =>
	(await listInteractionMarks(db, transcriptId, { coderId })).map(({ turn, kind, answers }) => [turn, kind, answers]);
const turn = (id = 'teun') => ({ id, projectId: project.id, eventId: uuidV7(), madeAt: 9 });

describe('marks on turns', () => {
	it('are kept with the turn they answer, in the order of the conversation', async () => {
		await mark(onDaan, 3, 2);
		await mark(onRoos, 2);
		expect(await marksOf()).toEqual([
			[2, 'agrees', undefined],
			[3, 'agrees', 2]
		]);
	});
	it('take an act that is sent again for the same act', async () => {
		const request = { eventId: uuidV7(), put: [{ id: onRoos, turn: 2, kind: 'silence' }] } as const;
		const first = await ask('teun', request);
		expect(await ask('teun', request)).toEqual(first);
		expect(await marksOf()).toHaveLength(1);
		expect(await ask('lead', request)).toEqual({ ok: false, reason: 'id-taken' });
	});
	it('refuse what breaks a rule, and write nothing of it', async () => {
		await mark(onDaan, 3, 2);
		expect(await mark(another, 3, 2)).toEqual({ ok: false, reason: 'marked-already' });
		expect(await mark(another, 3, 5)).toEqual({ ok: false, reason: 'answers-later-turn' });
		expect(await mark(another, 7)).toEqual({ ok: false, reason: 'no-such-turn' });
		expect(await marksOf()).toHaveLength(1);
	});
	it('belong to their coder, and to a transcript of the project', async () => {
		await mark(onRoos, 2);
		expect(await mark(onRoos, 2, undefined, 'coder-noor')).toEqual({ ok: false, reason: 'id-taken' });
		expect(await ask('coder-noor', { removedIds: [onRoos] })).toEqual({ ok: false, reason: 'id-taken' });
		expect(await ask('teun', { removedIds: [another] })).toEqual({ ok: false, reason: 'changed-since' });
		expect(await ask('teun', { put: [] }, 'elsewhere')).toEqual({ ok: false, reason: 'not-found' });
	});
	it('stay hidden from other coders, and are open to a lead', async () => {
		await mark(onRoos, 2);
		const seenBy = async (id: string, role: 'coder' | 'lead') =>
			(await listInteractionMarks(db, transcriptId, layersFor({ id, role }))).length;
		expect(await seenBy('coder-noor', 'coder')).toBe(0);
		expect(await seenBy('teun', 'coder')).toBe(1);
		expect(await seenBy('lead', 'lead')).toBe(1);
	});
});

describe('undoing and doing again', () => {
	it('takes marks away and brings them back, pointing where they did', async () => {
		await mark(onDaan, 3, 2);
		await mark(onDaan, 3, 1);
		await ask('teun', { removedIds: [onDaan] });
		expect(await undoLastAct(db, turn())).toMatchObject({ act: 'unmark-turn', after: { marks: [{ answers: 1 }] } });
		await undoLastAct(db, turn());
		expect(await marksOf()).toEqual([[3, 'agrees', 2]]);
		await undoLastAct(db, turn());
		expect(await marksOf()).toEqual([]);
		for (let times = 0; times < 3; times += 1) await redoLastAct(db, turn());
		expect(await marksOf()).toEqual([]);
		await undoLastAct(db, turn());
		expect(await marksOf()).toEqual([[3, 'agrees', 1]]);
	});
	it('brings no mark back that was given again meanwhile', async () => {
		await mark(onDaan, 3, 2);
		const removal = { eventId: uuidV7(), removedIds: [onDaan] };
		await ask('teun', removal);
		await mark(another, 3, 2);
		expect(await undoAct(db, { ...turn(), undoneId: removal.eventId })).toBe('changed-since');
		await undoLastAct(db, turn());
		expect(await undoAct(db, { ...turn(), undoneId: removal.eventId })).toMatchObject({ act: 'unmark-turn' });
		expect(await marksOf()).toEqual([[3, 'agrees', 2]]);
	});
});

describe('a text that changes', () => {
	it('leaves marks on their turns when words are edited', async () => {
		await mark(onDaan, 3, 2);
		const words = rangeOf('Overdag wel');
		const edited = await editTranscriptText(db, {
			...{ projectId: project.id, memberId: 'lead', transcriptId, textVersion: 1, madeAt: 2 },
			...{
				id: uuidV7(),
				kind: undefined,
				reason: 'correction',
				replacements: [{ ...words, replacement: 'Overdag eigenlijk best wel' }]
			}
		});
		expect(edited).toMatchObject({ ok: true });
		expect(await marksOf()).toEqual([[3, 'agrees', 2]]);
	});
	it('loses the marks on the turns of somebody who withdraws, and what answered them, until that is taken back', async () => {
		await mark(onRoos, 2, 1);
		await mark(onDaan, 3, 2);
		const withdrawn = await withdrawParticipant(db, lead, 'roos', 3);
		expect(await marksOf()).toEqual([[3, 'agrees', undefined]]);
		expect(await undoLastAct(db, turn())).toBe('changed-since');
		expect(await mark(another, 2)).toEqual({ ok: false, reason: 'speaker-withdrawn' });
		expect(await mark(another, 4, 2)).toEqual({ ok: false, reason: 'speaker-withdrawn' });
		await undoWithdrawal(db, lead, withdrawn.ok ? withdrawn.withdrawalId : '', 4);
		expect(await marksOf()).toEqual([
			[2, 'agrees', 1],
			[3, 'agrees', 2]
		]);
	});
	it('does not let undo bring a mark back onto a turn of somebody who withdrew since', async () => {
		await mark(onRoos, 2);
		await ask('teun', { removedIds: [onRoos] });
		await withdrawParticipant(db, lead, 'roos', 3);
		expect(await undoLastAct(db, turn())).toBe('changed-since');
		expect(await marksOf()).toEqual([]);
	});
});

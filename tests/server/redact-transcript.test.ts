import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '#lib/server/database/schema.ts';
import { redactTranscript } from '#lib/server/redact-transcript.ts';
import { listTextEdits } from '#lib/server/text-edits.ts';
import { findTranscriptText } from '#lib/server/transcripts.ts';
import { undoTextEdit } from '#lib/server/undo-text-edit.ts';
import { openTestDatabase } from '../open-test-database.ts';
import { insertQuotedProject, project, rangeOf, text } from './quoted-project.ts';
import { useTemporaryDataFolder } from './temporary-data-folder.ts';

useTemporaryDataFolder();
let db: Kysely<Database>;
beforeEach(async () => {
	db = await openTestDatabase();
	await insertQuotedProject(db);
});

const by = { projectId: project.id, memberId: 'lead', transcriptId: 'transcript', textVersion: 1, madeAt: 5 };
const masks = [
	{ ...rangeOf('plein'), replacement: '[plek]', kind: 'place' },
	{ ...rangeOf('De conciërge'), replacement: '[een medewerker]', kind: 'function' },
	{ ...rangeOf('Overdag'), replacement: '[…]' }
].toSorted((one, other) => one.start - other.start);
const masked = text.replace('plein', '[plek]').replace('De conciërge', '[een medewerker]').replace('Overdag', '[…]');

describe('masking in many places at once', () => {
	it('masks each place, one edit a kind, all in turn to be undone', async () => {
		expect(await redactTranscript(db, { ...by, masks })).toBeUndefined();
		expect(await findTranscriptText(db, project.id, 'transcript')).toBe(masked);
		const edits = await listTextEdits(db, project.id, 'transcript');
		expect(edits.map(({ kind, turnNumbers, state }) => [kind, turnNumbers, state])).toEqual([
			['function', [5], 'can-be-undone'],
			['place', [2], 'can-be-undone'],
			[undefined, [2], 'can-be-undone']
		]);
		for (const { id } of edits.toReversed())
			expect(
				await undoTextEdit(db, { editId: id, projectId: project.id, memberId: 'lead', madeAt: 6 })
			).toBeUndefined();
		expect(await findTranscriptText(db, project.id, 'transcript')).toBe(text);
	});
	it('masks nothing when one place cannot be', async () => {
		const across = { start: 0, end: text.length, replacement: 'x', kind: 'name' };
		expect(await redactTranscript(db, { ...by, masks: [...masks, across] })).toBeDefined();
		expect(await findTranscriptText(db, project.id, 'transcript')).toBe(text);
		expect(await listTextEdits(db, project.id, 'transcript')).toEqual([]);
	});
	it('needs something to mask', async () => {
		expect(await redactTranscript(db, { ...by, masks: [] })).toBe('nothing-to-replace');
	});
});

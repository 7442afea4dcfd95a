import { fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import type { ImportedFinding } from '#lib/import/monitor-finding-row.ts';
import { readMonitorFindings } from '#lib/import/monitor-findings-csv.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent } from '#lib/server/events.ts';
import { insertNewFindings, listFindings } from '#lib/server/findings.ts';
import { publishedFindings } from '#lib/server/monitor/published-findings.ts';
import type { Actions, PageServerLoad } from './$types';
import type { ImportRefusal } from './refusal-words.ts';

export const load: PageServerLoad = async ({ locals }) => {
	const { project } = askingMember(locals);
	return { findings: await listFindings(database(), project.id) };
};

export const actions: Actions = {
	importFindings: async ({ request, locals }) => {
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0) return refused('no-file');
		const result = readMonitorFindings(new Uint8Array(await file.arrayBuffer()));
		if (!result.ok) return refused(result.reason, result.rowNumber, result.column);
		return keep(locals, result.findings, result.repairedRows);
	},

	addPublishedFindings: async ({ locals }) => {
		const published = publishedFindings();
		return keep(locals, published.findings, published.repairedRows);
	}
};

function refused(reason: ImportRefusal, rowNumber?: number, column = '') {
	return fail(400, { reason, rowNumber, column });
}

async function keep(locals: App.Locals, imported: readonly ImportedFinding[], repaired: number) {
	const { member, project } = askingMember(locals);
	const findings = imported.map((finding) => ({ ...finding, id: uuidV7() }));
	const added = await database()
		.transaction()
		.execute(async (transaction) => {
			const inserted = await insertNewFindings(transaction, project.id, findings);
			if (inserted.length > 0) {
				await insertEvent(transaction, {
					id: uuidV7(),
					projectId: project.id,
					memberId: member.id,
					act: 'import-findings',
					subjectId: project.id,
					after: { findingIds: inserted.map(({ id }) => id) },
					madeAt: Date.now()
				});
			}
			return inserted.length;
		});
	return { added, known: findings.length - added, repaired };
}

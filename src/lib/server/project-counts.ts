import type { Kysely } from 'kysely';
import { takenBack } from './codebook.ts';
import type { Database } from './database/schema.ts';

/** What stands in a project and waits there for somebody; nothing of it tells about a coder's layer. */
export type ProjectCounts = {
	readonly draftsToCheck: number;
	readonly codes: number;
	readonly quotes: number;
	readonly quotesToReview: number;
	readonly themes: number;
	readonly themesWithoutReading: number;
};

export async function findProjectCounts(db: Kysely<Database>, projectId: string): Promise<ProjectCounts> {
	const row = await db
		.selectNoFrom((expression) => {
			const count = (table: 'import_draft' | 'quote' | 'joint_display_row') =>
				expression
					.selectFrom(table)
					.where('project_id', '=', projectId)
					.select((counted) => counted.fn.countAll<number>().as('n'));
			const codesInUse = () =>
				expression
					.selectFrom('code')
					.where('project_id', '=', projectId)
					.where('archived_at', 'is', null)
					.where('version', '>', takenBack)
					.select((counted) => counted.fn.countAll<number>().as('n'));
			return [
				count('import_draft').as('drafts_to_check'),
				codesInUse().as('codes'),
				count('quote').as('quotes'),
				count('quote').where('status', '=', 'to-review').as('quotes_to_review'),
				count('joint_display_row').as('themes'),
				count('joint_display_row').where('reading', 'is', null).as('themes_without_reading')
			];
		})
		.executeTakeFirstOrThrow();
	return {
		draftsToCheck: row.drafts_to_check ?? 0,
		codes: row.codes ?? 0,
		quotes: row.quotes ?? 0,
		quotesToReview: row.quotes_to_review ?? 0,
		themes: row.themes ?? 0,
		themesWithoutReading: row.themes_without_reading ?? 0
	};
}

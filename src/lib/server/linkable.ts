import type { Kysely } from 'kysely';
import { codePath } from '#lib/codebook/code-path.ts';
import type { Linkable } from '#lib/memos/linkable.ts';
import { listCodes } from './codebook.ts';
import type { Database } from './database/schema.ts';
import { listTranscripts } from './transcripts.ts';

/** The codes and transcripts that memos of a project can point to. */
export async function findLinkable(db: Kysely<Database>, projectId: string): Promise<Linkable> {
	const codes = await listCodes(db, projectId);
	const former = await db
		.selectFrom('code_version')
		.innerJoin('code', 'code.id', 'code_version.code_id')
		.select(['code_id', 'code_version.name'])
		.distinct()
		.where('code.project_id', '=', projectId)
		.execute();
	const formerNames = Map.groupBy(former, (row) => row.code_id);
	const transcripts = await listTranscripts(db, projectId);
	return {
		codes: codes.map((code) => ({
			...{ id: code.id, name: code.name, abbreviation: code.abbreviation, hue: code.hue },
			formerNames: (formerNames.get(code.id) ?? []).map(({ name }) => name).filter((name) => name !== code.name),
			path: codePath(codes, code)
				.map(({ name }) => name)
				.join(' › ')
		})),
		transcripts: transcripts.map(({ id, focusGroupNumber, title, turnCount }) => ({
			...{ id, focusGroupNumber, title, turnCount }
		}))
	};
}

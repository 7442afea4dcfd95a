import type { Kysely } from 'kysely';
import type { Code } from '#lib/codebook/code.ts';
import { mayStand } from '#lib/codebook/may-stand.ts';
import { codeOf, listCodes, takenBack } from '../codebook.ts';
import { findCodeWords } from '../code-versions.ts';
import type { Database } from '../database/schema.ts';
import type { TracedKind } from './traced-kind.ts';
import type { TracedCode } from './traced.ts';

export const tracedCodes: TracedKind<TracedCode> = {
	of: ({ codes }) => codes ?? [],
	async find(db, codes) {
		const rows = await rowsOf(db, codes);
		return rows.filter(({ version }) => version > takenBack).map((row) => tracedCode(codeOf(row)));
	},
	async put(db, code, madeAt) {
		const words = code.version === undefined ? undefined : await findCodeWords(db, code.id, code.version);
		await db
			.updateTable('code')
			.set({
				...(code.version === undefined ? {} : { version: code.version }),
				...(words === undefined
					? {}
					: {
							...{ name: words.name, definition: words.definition, example: words.example },
							use_for: words.useFor,
							not_for: words.notFor
						}),
				...(code.parentId === undefined ? {} : { parent_id: code.parentId }),
				...(code.position === undefined ? {} : { position: code.position }),
				...(code.hue === undefined ? {} : { hue: code.hue }),
				...(code.abbreviation === undefined ? {} : { abbreviation: code.abbreviation }),
				...(code.isArchived === undefined ? {} : { archived_at: code.isArchived ? madeAt : null })
			})
			.where('id', '=', code.id)
			.execute();
	},
	/** Its words stay where nobody reads them, for its addition to be done again. */
	async remove(db, { id }) {
		await db.updateTable('code').set({ version: takenBack }).where('id', '=', id).execute();
	},
	isSame: (now, traced) =>
		isAsTraced(now.version, traced.version) &&
		isAsTraced(now.parentId, traced.parentId) &&
		isAsTraced(now.position, traced.position) &&
		isAsTraced(now.hue, traced.hue) &&
		isAsTraced(now.abbreviation, traced.abbreviation) &&
		isAsTraced(now.isArchived, traced.isArchived),
	/** A code goes only while nothing hangs on it, and comes back only to where it can stand. */
	async fit(db, codes, replaced) {
		const staying = new Set(codes.map(({ id }) => id));
		const going = replaced.filter(({ id }) => !staying.has(id)).map(({ id }) => id);
		const rows = await rowsOf(db, [...codes, ...replaced]);
		const projectId = rows[0]?.project_id;
		if (projectId === undefined) return codes.length === 0;
		const before = await listCodes(db, projectId);
		const changed: Code[] = [];
		for (const traced of codes) {
			const row = rows.find(({ id }) => id === traced.id);
			const words = await findCodeWords(db, traced.id, traced.version ?? row?.version ?? takenBack);
			if (row === undefined || words === undefined) return false;
			changed.push({ ...withTraced(codeOf(row), traced), ...words });
		}
		const touched = new Set([...going, ...staying]);
		const after = [...before.filter(({ id }) => !touched.has(id)), ...changed];
		if (after.some(({ parentId }) => parentId !== undefined && going.includes(parentId))) return false;
		return changed.every((code) => mayStand(after, code)) && !(await isInUse(db, going));
	}
};

/** Everything that is traced of a code. */
export function tracedCode({ id, version, parentId, position, hue, abbreviation, isArchived }: Code) {
	return { id, version, parentId: parentId ?? null, position, hue, abbreviation, isArchived } satisfies TracedCode;
}

function withTraced(code: Code, { parentId, ...traced }: TracedCode): Code {
	return { ...code, ...traced, ...(parentId === undefined ? {} : { parentId: parentId ?? undefined }) };
}

function isAsTraced<Value>(now: Value, traced: Value | undefined): boolean {
	return traced === undefined || traced === now;
}

async function rowsOf(db: Kysely<Database>, codes: readonly TracedCode[]) {
	const ids = [...new Set(codes.map(({ id }) => id))];
	return db.selectFrom('code').selectAll().where('id', 'in', ids).execute();
}

async function isInUse(db: Kysely<Database>, codeIds: readonly string[]): Promise<boolean> {
	if (codeIds.length === 0) return false;
	const coding = await db.selectFrom('coding').select('id').where('code_id', 'in', codeIds).limit(1).execute();
	const memo = await db.selectFrom('memo').select('id').where('code_id', 'in', codeIds).limit(1).execute();
	const theme = await db
		.selectFrom('joint_display_row_code')
		.select('row_id')
		.where('code_id', 'in', codeIds)
		.limit(1)
		.execute();
	return coding.length + memo.length + theme.length > 0;
}

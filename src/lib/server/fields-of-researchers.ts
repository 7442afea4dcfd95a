import type { Kysely } from 'kysely';
import type { Database } from './database/schema.ts';

/** A field that researchers write in freely, so that words of participants may stand in it. */
export type WrittenField = {
	readonly name: string;
	readonly list: (
		db: Kysely<Database>,
		projectId: string
	) => Promise<readonly { readonly id: string; readonly words: string }[]>;
	readonly write: (db: Kysely<Database>, id: string, words: string) => Promise<unknown>;
};

const fieldsOfCodes = (['definition', 'use_for', 'not_for', 'example'] as const).map((column): WrittenField => ({
	name: `code ${column}`,
	list: (db, projectId) =>
		db
			.selectFrom('code')
			.select(['id', `${column} as words`])
			.where('project_id', '=', projectId)
			.execute(),
	write: (db, id, words) => db.updateTable('code').set(column, words).where('id', '=', id).execute()
}));

const fieldsOfCodeVersions = (['definition', 'use_for', 'not_for', 'example'] as const).map((column): WrittenField => ({
	name: `version of code ${column}`,
	async list(db, projectId) {
		const rows = await db
			.selectFrom('code_version')
			.innerJoin('code', 'code.id', 'code_version.code_id')
			.select(['code_id', 'code_version.version', `code_version.${column} as words`])
			.where('code.project_id', '=', projectId)
			.execute();
		return rows.map(({ code_id, version, words }) => ({ id: `${code_id} ${version}`, words }));
	},
	write(db, id, words) {
		const [codeId = '', version = ''] = id.split(' ');
		return db
			.updateTable('code_version')
			.set(column, words)
			.where('code_id', '=', codeId)
			.where('version', '=', Number(version))
			.execute();
	}
}));

const fieldsOfThemes = (['title', 'note'] as const).map((column): WrittenField => ({
	name: `theme ${column}`,
	list: (db, projectId) =>
		db
			.selectFrom('joint_display_row')
			.select(['id', `${column} as words`])
			.where('project_id', '=', projectId)
			.execute(),
	write: (db, id, words) => db.updateTable('joint_display_row').set(column, words).where('id', '=', id).execute()
}));

const memos: WrittenField = {
	name: 'memo',
	list: (db, projectId) =>
		db.selectFrom('memo').select(['id', 'text as words']).where('project_id', '=', projectId).execute(),
	write: (db, id, text) => db.updateTable('memo').set({ text }).where('id', '=', id).execute()
};

const memoVersions: WrittenField = {
	name: 'version of a memo',
	async list(db, projectId) {
		const rows = await db
			.selectFrom('memo_version')
			.innerJoin('memo', 'memo.id', 'memo_version.memo_id')
			.select(['memo_id', 'memo_version.version', 'memo_version.text as words'])
			.where('memo.project_id', '=', projectId)
			.execute();
		return rows.map(({ memo_id, version, words }) => ({ id: `${memo_id} ${version}`, words }));
	},
	write(db, id, text) {
		const [memoId = '', version = ''] = id.split(' ');
		return db
			.updateTable('memo_version')
			.set({ text })
			.where('memo_id', '=', memoId)
			.where('version', '=', Number(version))
			.execute();
	}
};

const notesOnQuotes: WrittenField = {
	name: 'note on a quote',
	list: (db, projectId) =>
		db.selectFrom('quote').select(['id', 'note as words']).where('project_id', '=', projectId).execute(),
	write: (db, id, note) => db.updateTable('quote').set({ note }).where('id', '=', id).execute()
};

const chapters: WrittenField = {
	name: 'chapter',
	list: (db, projectId) =>
		db.selectFrom('chapter').select(['id', 'title as words']).where('project_id', '=', projectId).execute(),
	write: (db, id, title) => db.updateTable('chapter').set({ title }).where('id', '=', id).execute()
};

export const fieldsOfResearchers: readonly WrittenField[] = [
	...fieldsOfCodes,
	...fieldsOfCodeVersions,
	...fieldsOfThemes,
	memos,
	memoVersions,
	notesOnQuotes,
	chapters
];

import { fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { codePath } from '#lib/codebook/code-path.ts';
import { passageFormats } from '#lib/export/formats.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { may } from '#lib/project/may.ts';
import { holdsWords } from '#lib/retrieval/find-words.ts';
import { queryFromAddress, queryToAddress } from '#lib/retrieval/query-address.ts';
import { answerSearch } from '#lib/server/answer-search.ts';
import { askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { describeSpeakers } from '#lib/server/describe-speakers.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { listMembers } from '#lib/server/members.ts';
import { listMemosWithWords } from '#lib/server/memos-with-words.ts';
import { readSearch, type ReadSearch } from '#lib/server/read-search.ts';
import { deleteSavedQuery, listSavedQueries, putSavedQuery } from '#lib/server/saved-queries.ts';
import { suggestSearchWords } from '#lib/server/suggest-search-words.ts';
import { writeAndTell } from '#lib/server/write-and-tell.ts';
import type { Actions, PageServerLoad } from './$types';
import { filterGroups } from './filter-choices.ts';

const longestName = 80;
const mostMemos = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const search = await readSearch(db, member, url.searchParams);
	const answer = await answerSearch(db, search, undefined);
	const { words } = search;
	const seesAllLayers = layersFor(member) === 'all';
	const speakers = new Set(answer.passages.flatMap(({ turns }) => turns.map(({ speaker }) => speaker)));
	const spoken = new Set([...speakers].flatMap((one) => (one.kind === 'participant' ? [one.participantId] : [])));
	return {
		query: search.query,
		address: queryToAddress(search.query).toString(),
		asksNothing: search.asksNothing,
		refusal: search.refusal,
		answer: {
			...answer,
			groups: answer.groups.map(({ transcript: { id, groupNumber, title }, count }) => ({
				transcript: { id, groupNumber, title },
				count
			}))
		},
		groupCount: search.transcripts.length,
		suggestion:
			words !== undefined && answer.total === 0 ? await suggestSearchWords(db, words, search.transcripts) : undefined,
		memos: words === undefined ? [] : (await listMemosWithWords(db, member, words)).slice(0, mostMemos),
		codesWithWords: codesWithWords(search),
		codes: search.codes.map((code) => ({
			...{ id: code.id, parentId: code.parentId, name: code.name, abbreviation: code.abbreviation },
			...{ hue: code.hue, definition: code.definition, isArchived: code.isArchived },
			path: codePath(search.codes, code)
				.map(({ name }) => name)
				.join(' › ')
		})),
		filters: filterGroups(search.query, search, getLocale()),
		coders: seesAllLayers
			? (await listMembers(db, project.id, { withThoseWhoLeft: true }))
					.filter(({ role }) => may(role, 'code-in-own-layer'))
					.map(({ id, name }) => ({ id, name }))
			: undefined,
		speakerWords: describeSpeakers(
			search.participants.filter(({ id }) => spoken.has(id)),
			search.attributes,
			getLocale()
		),
		savedQueries: await listSavedQueries(db, project.id, member.id),
		formats: passageFormats.map(({ id, extension }) => ({ id, extension })),
		mayCode: may(member.role, 'code-in-own-layer')
	};
};

function codesWithWords({ codes, words }: ReadSearch): { readonly id: string; readonly words: string }[] {
	if (words === undefined) return [];
	return codes.flatMap(({ id, name, definition, useFor, notFor, example }) => {
		const parts = [name, definition, useFor, notFor, example];
		if (!holdsWords(words, parts.join(' \n'))) return [];
		return [{ id, words: parts.slice(1).find((part) => part !== '' && holdsWords(words, part)) ?? definition }];
	});
}

export const actions: Actions = {
	saveQuery: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const form = await request.formData();
		const name = String(form.get('name') ?? '')
			.trim()
			.slice(0, longestName);
		if (name === '') return fail(400, { needsName: true });
		const asked = queryFromAddress(new URLSearchParams(String(form.get('address') ?? '')));
		const saved = { id: uuidV7(), name, address: queryToAddress(asked).toString() };
		const madeAt = Date.now();
		const told = {
			projectId: project.id,
			memberId: member.id,
			act: 'save-query',
			subjectId: saved.id,
			madeAt
		} as const;
		await writeAndTell(database(), told, async (transaction) => {
			await putSavedQuery(transaction, project.id, member.id, saved, madeAt);
			return undefined;
		});
		return { isSaved: true };
	},
	removeQuery: async ({ request, locals }) => {
		const { member, project } = askingMember(locals);
		const id = String((await request.formData()).get('id'));
		const told = { projectId: project.id, memberId: member.id, act: 'remove-query', subjectId: id } as const;
		await writeAndTell(database(), { ...told, madeAt: Date.now() }, async (transaction) => {
			await deleteSavedQuery(transaction, project.id, member.id, id);
			return undefined;
		});
	}
};

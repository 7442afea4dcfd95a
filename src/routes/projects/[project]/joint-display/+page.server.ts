import { error, fail } from '@sveltejs/kit';
import { v7 as uuidV7 } from 'uuid';
import { findingWords } from '#lib/components/finding-words.ts';
import { heatCountOf } from '#lib/components/heat-count.ts';
import { crosstabulateThemes } from '#lib/joint-display/crosstabulate-themes.ts';
import type { JointDisplayRow } from '#lib/joint-display/joint-display-row.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { listAttributes } from '#lib/server/attributes.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { listCodingsOfProject } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { insertEvent, type Act } from '#lib/server/events.ts';
import { listFindings } from '#lib/server/findings.ts';
import { listFocusGroups } from '#lib/server/focus-groups.ts';
import {
	deleteJointDisplayRow,
	insertJointDisplayRow,
	listJointDisplayRows,
	updateJointDisplayRow
} from '#lib/server/joint-display-rows.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { findQuote } from '#lib/server/quotes.ts';
import { listShownQuotes } from '#lib/server/shown-quotes.ts';
import { listWholeTranscripts } from '#lib/server/transcripts.ts';
import { choicesThatDivide, focusGroupChoice, withFocusGroup } from '#lib/crosstab/column-choices.ts';
import type { Actions, PageServerLoad } from './$types';
import type { ThemeChange } from './joint-display-words.ts';
import { isAgainstWill, quoteOfTheme, type ShownTheme } from './shown-theme.ts';
import { attributesThatDivide, columnWord } from './theme-columns.ts';
import { readTheme } from './theme-form.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const layers = layersFor(member);
	const [themes, codes, findings, quotes, participants, attributes, focusGroups, transcripts, codings] =
		await Promise.all([
			listJointDisplayRows(db, project.id),
			listCodes(db, project.id),
			listFindings(db, project.id),
			listShownQuotes(db, project, layers, getLocale()),
			listParticipants(db, project.id),
			listAttributes(db, project.id),
			listFocusGroups(db, project.id),
			listWholeTranscripts(db, project.id),
			listCodingsOfProject(db, project.id, layers)
		]);
	const choices = attributesThatDivide(attributes, participants);
	const asked = url.searchParams.get('attribute') ?? 'role';
	const attribute = choices.find(({ key }) => key === asked) ?? choices[0];
	const participantsInGroups = participants.map(withFocusGroup);
	const focusGroupLabel = {
		nl: m.crosstab_focus_group_attribute({}, { locale: 'nl' }),
		en: m.crosstab_focus_group_attribute({}, { locale: 'en' })
	};
	// All that the crosstab offers: what a row hides is decided over the tables of all of them together.
	const views = choicesThatDivide(
		[...attributes, focusGroupChoice(focusGroups, focusGroupLabel)],
		participantsInGroups,
		project.smallestCount
	);
	const crosstab =
		attribute &&
		crosstabulateThemes({
			themes,
			codes,
			attribute,
			views,
			participants: participantsInGroups,
			transcripts,
			codings,
			layers: [...new Set(codings.map(({ coderId }) => coderId))],
			threshold: project.smallestCount
		});
	return {
		hasAllLayers: layers === 'all',
		threshold: project.smallestCount,
		choices: choices.map(({ key, label }) => ({ key, word: label[getLocale()] })),
		attributeKey: attribute?.key,
		columns: (crosstab?.columns ?? []).map(({ value, denominator }) => ({
			word: attribute === undefined ? '' : columnWord(attribute, value),
			denominator
		})),
		themes: themes.map((row): ShownTheme => ({
			row,
			codes: codes.filter(({ id }) => row.codeIds.includes(id)),
			cells: (crosstab?.columns ?? []).map(({ denominator }, column) =>
				heatCountOf(
					crosstab?.rows.find(({ codeId }) => codeId === row.id)?.cells[column] ?? { kind: 'hidden' },
					denominator
				)
			),
			finding: findings.find(({ id }) => id === row.findingId),
			quote: quoteOfTheme(quotes.find(({ id }) => id === row.quoteId))
		})),
		codes: codes.filter(({ id, isArchived }) => !isArchived || themes.some(({ codeIds }) => codeIds.includes(id))),
		findingChoices: findings.map((finding) => ({ id: finding.id, words: findingWords(finding) })),
		quoteChoices: quotes
			.filter((quote) => !isAgainstWill(quote))
			.map(({ id, focusGroupNumber, turnNumber, text }) => ({
				id,
				words: `FG${focusGroupNumber} · T${turnNumber}: ${text.length > 80 ? `${text.slice(0, 80)}…` : text}`
			}))
	};
};

export const actions: Actions = {
	addTheme: async ({ request, locals }) => {
		const { project } = askingMember(locals);
		const read = readTheme(await request.formData(), uuidV7());
		if (!read.ok) return fail(400, { reason: read.reason });
		await checkWhatItNames(project.id, read.row);
		return keep(locals, 'add-theme', undefined, read.row);
	},

	changeTheme: async ({ request, locals }) => {
		const { project } = askingMember(locals);
		const form = await request.formData();
		const before = await findTheme(project.id, form);
		const read = readTheme(form, before.id);
		if (!read.ok) return fail(400, { reason: read.reason });
		await checkWhatItNames(project.id, read.row);
		return keep(locals, 'change-theme', before, read.row);
	},

	removeTheme: async ({ request, locals }) => {
		const { project } = askingMember(locals);
		const before = await findTheme(project.id, await request.formData());
		return keep(locals, 'remove-theme', before, undefined);
	}
};

async function findTheme(projectId: string, form: FormData): Promise<JointDisplayRow> {
	const rows = await listJointDisplayRows(database(), projectId);
	const row = rows.find(({ id }) => id === form.get('id'));
	if (row === undefined) error(404, m.shell_not_found());
	return row;
}

async function checkWhatItNames(projectId: string, { codeIds, findingId, quoteId }: JointDisplayRow): Promise<void> {
	const db = database();
	const codes = await listCodes(db, projectId);
	const isKnown =
		codeIds.every((codeId) => codes.some(({ id }) => id === codeId)) &&
		(findingId === undefined || (await listFindings(db, projectId)).some(({ id }) => id === findingId)) &&
		(quoteId === undefined || (await findQuote(db, projectId, quoteId)) !== undefined);
	if (!isKnown) error(404, m.shell_not_found());
}

async function keep(
	locals: App.Locals,
	act: Extract<Act, 'add-theme' | 'change-theme' | 'remove-theme'>,
	before: JointDisplayRow | undefined,
	after: JointDisplayRow | undefined
): Promise<{ change: ThemeChange }> {
	const { member, project } = askingMember(locals);
	await database()
		.transaction()
		.execute(async (transaction) => {
			if (after === undefined) await deleteJointDisplayRow(transaction, project.id, before?.id ?? '');
			else if (before === undefined) await insertJointDisplayRow(transaction, project.id, after);
			else await updateJointDisplayRow(transaction, project.id, after);
			await insertEvent(transaction, {
				id: uuidV7(),
				projectId: project.id,
				memberId: member.id,
				act,
				subjectId: after?.id ?? before?.id ?? '',
				before,
				after,
				madeAt: Date.now()
			});
		});
	return { change: act === 'add-theme' ? 'added' : act === 'change-theme' ? 'changed' : 'removed' };
}

import { error } from '@sveltejs/kit';
import { crosstabulate } from '#lib/crosstab/crosstabulate.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { askingMember } from '#lib/server/asking.ts';
import { listAttributes } from '#lib/server/attributes.ts';
import { listCodes } from '#lib/server/codebook.ts';
import { listCodingsOfProject } from '#lib/server/codings.ts';
import { database } from '#lib/server/database/database.ts';
import { listFocusGroups } from '#lib/server/focus-groups.ts';
import { layersFor } from '#lib/server/layers-for.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { listWholeTranscripts } from '#lib/server/transcripts.ts';
import type { PageServerLoad } from './$types';
import {
	choicesThatDivide,
	focusGroupChoice,
	withFocusGroup,
	type ColumnChoice
} from '#lib/crosstab/column-choices.ts';
import { sentenceOf } from './crosstab-sentence.ts';
import { groupsOf } from './crosstab-table.ts';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { member, project } = askingMember(locals);
	const db = database();
	const layers = layersFor(member);
	const codes = await listCodes(db, project.id);
	const codings = await listCodingsOfProject(db, project.id, layers);
	const participants = (await listParticipants(db, project.id)).map(withFocusGroup);
	const choices = choicesThatDivide(
		[
			...(await listAttributes(db, project.id)),
			focusGroupChoice(await listFocusGroups(db, project.id), {
				nl: m.crosstab_focus_group_attribute({}, { locale: 'nl' }),
				en: m.crosstab_focus_group_attribute({}, { locale: 'en' })
			})
		],
		participants,
		project.smallestCount
	);
	const attribute = chosenFrom(choices, url.searchParams.get('attribute'));

	const used = new Set(codings.map(({ codeId }) => codeId));
	const shownCodes = codes.filter(({ id, isArchived }) => !isArchived || used.has(id));
	const crosstab =
		attribute &&
		crosstabulate({
			codes: shownCodes,
			attribute,
			views: choices,
			participants,
			transcripts: await listWholeTranscripts(db, project.id),
			codings,
			layers: [...new Set(codings.map(({ coderId }) => coderId))],
			countsDescendants: true,
			threshold: project.smallestCount
		});
	const groups = crosstab === undefined ? [] : groupsOf(crosstab, shownCodes);
	return {
		hasAllLayers: layers === 'all',
		threshold: project.smallestCount,
		participants: participants.length,
		choices: choices.map(({ key, label }) => ({ key, word: label[getLocale()] })),
		attributeKey: attribute?.key,
		columns: (crosstab?.columns ?? []).map(({ value, denominator }) => ({
			word: attribute === undefined ? '' : columnWord(attribute, value),
			denominator
		})),
		totalDenominator: crosstab?.totalDenominator,
		groups,
		sentence: sentenceOf(groups)
	};
};

/** The attribute asked for; without a question the role, or else the first that there is. */
function chosenFrom(choices: readonly ColumnChoice[], asked: string | null): ColumnChoice | undefined {
	if (asked === null) return choices.find(({ key }) => key === 'role') ?? choices[0];
	const chosen = choices.find(({ key }) => key === asked);
	if (chosen === undefined) error(404, m.shell_not_found());
	return chosen;
}

function columnWord(attribute: ColumnChoice, value: string | undefined): string {
	if (value === undefined) return m.crosstab_unknown_value();
	const word = attribute.values.find((listed) => listed.value === value)?.label[getLocale()] ?? value;
	if (attribute.isValueClearAlone) return word;
	return m.crosstab_value_of({ attribute: attribute.label[getLocale()], value: word });
}

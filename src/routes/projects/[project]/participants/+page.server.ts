import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { may } from '#lib/project/may.ts';
import { retentionOn } from '#lib/project/retention.ts';
import { askingMember } from '#lib/server/asking.ts';
import { countAttributeValues } from '#lib/server/attribute-value-counts.ts';
import { listAttributes, listScheme } from '#lib/server/attributes.ts';
import { database } from '#lib/server/database/database.ts';
import { listOwnValues } from '#lib/server/described-subjects.ts';
import { listFocusGroups } from '#lib/server/focus-groups.ts';
import { listInstitutions } from '#lib/server/institutions.ts';
import { listParticipants } from '#lib/server/participants.ts';
import { countQuotesByParticipant } from '#lib/server/quotes-of-participants.ts';
import { countTurnsWithName } from '#lib/server/rename-participant.ts';
import { findRetainUntil } from '#lib/server/retention-date.ts';
import { findLastPeopleAct } from '#lib/server/undo-people-act.ts';
import type { Actions, PageServerLoad } from './$types';
import { today } from './form-fields.ts';
import { addInstitution, describeGroup, setRetention } from './group-actions.ts';
import { openPanel } from './open-panel.ts';
import { describe, recordConsent, rename, undo } from './person-actions.ts';
import { addAttribute, changeAttribute, turnOffAttribute, turnOnAttribute } from './scheme-actions.ts';
import { shownPeople } from './shown-people.ts';
import { shownWithdrawal } from './shown-withdrawal.ts';
import { fillFromTable, readTable } from './table-actions.ts';
import { purgeWithdrawal, undoWithdrawal, withdraw } from './withdrawal-actions.ts';

export const load: PageServerLoad = async ({ locals, url, depends }) => {
	depends('project:participants');
	const { member, project } = askingMember(locals);
	const db = database();
	const mayDescribe = may(member.role, 'describe-participants');
	const [focusGroups, institutions, participants, values, quotes] = await Promise.all([
		listFocusGroups(db, project.id),
		listInstitutions(db, project.id),
		listParticipants(db, project.id),
		listOwnValues(db, project.id, { withRestricted: mayDescribe }),
		countQuotesByParticipant(db, project.id)
	]);
	const scheme = mayDescribe ? await listScheme(db, project.id) : [];
	const used = mayDescribe ? scheme.filter(({ isOn }) => isOn) : await listAttributes(db, project.id);
	const people = shownPeople({ participants, values, quotes, isConsentShown: mayDescribe });
	const panel = openPanel(url, { people, focusGroups, scheme, mayDescribe });
	if (panel === 'not-there') error(404, m.shell_not_found());
	const person = panel?.kind === 'person' ? people.find(({ id }) => id === panel.personId) : undefined;
	const leaving = panel?.kind === 'withdrawal' ? people.find(({ id }) => id === panel.personId) : undefined;
	return {
		groups: focusGroups
			.map((group) => ({
				...group,
				institution: institutions.find(({ id }) => id === group.institutionId)?.pseudonym,
				values: new Map([...(values.get(group.institutionId ?? '') ?? []), ...(values.get(group.id) ?? [])]),
				people: people.filter(({ focusGroupId }) => focusGroupId === group.id)
			}))
			.filter((group) => group.people.length > 0),
		columns: used.filter(({ level }) => level === 'participant'),
		attributesOfGroups: used.filter(({ level }) => level !== 'participant'),
		restrictedOff: scheme
			.filter(({ isRestricted, isOn }) => isRestricted && !isOn)
			.map(({ id, label }) => ({ id, label })),
		institutions,
		panel,
		scheme: panel?.kind === 'attributes' ? scheme : [],
		valueCounts: panel?.kind === 'attributes' ? await countAttributeValues(db, project.id) : new Map(),
		withdrawal:
			panel?.kind === 'withdrawal' && leaving !== undefined ? await shownWithdrawal(project.id, leaving) : undefined,
		turnsWithName: person === undefined ? 0 : await countTurnsWithName(db, project.id, person.pseudonym),
		retention: retentionOn(await findRetainUntil(db, project.id), today()),
		today: today(),
		lastAct: mayDescribe ? await findLastPeopleAct(db, member) : undefined,
		mayDescribe,
		mayImport: may(member.role, 'import-transcripts')
	};
};

export const actions: Actions = {
	describe,
	recordConsent,
	rename,
	undo,
	addAttribute,
	changeAttribute,
	turnOnAttribute,
	turnOffAttribute,
	describeGroup,
	addInstitution,
	setRetention,
	readTable,
	fillFromTable,
	withdraw,
	undoWithdrawal,
	purgeWithdrawal
};

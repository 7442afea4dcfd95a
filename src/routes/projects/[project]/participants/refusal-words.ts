import { m } from '#lib/paraglide/messages.js';
import type { AddAttributeResult } from '#lib/participants/add-attribute.ts';
import type { ChangeAttributeResult } from '#lib/participants/change-attribute.ts';
import type { ConsentRefusal } from '#lib/participants/change-consent.ts';
import type { GroupRefusal } from '#lib/participants/describe-group.ts';
import type { CellRefusal } from '#lib/participants/fill-attributes.ts';
import type { InstitutionRefusal } from '#lib/participants/name-institution.ts';
import type { TurnOnRefusal } from '#lib/participants/turn-on-attribute.ts';
import type { RetentionRefusal } from '#lib/project/retention.ts';
import type { PseudonymRefusal } from '#lib/transcripts/check-pseudonyms.ts';

type ReasonOf<Result extends { readonly ok: boolean }> = Extract<
	Result,
	{ readonly ok: false; readonly reason: string }
>['reason'];
export type PeopleRefusal =
	| CellRefusal
	| ConsentRefusal
	| GroupRefusal
	| InstitutionRefusal
	| TurnOnRefusal
	| RetentionRefusal
	| PseudonymRefusal
	| ReasonOf<AddAttributeResult>
	| ReasonOf<ChangeAttributeResult>;

/** Why something about people stays as it is. */
export const refusalWords: Readonly<Record<PeopleRefusal, () => string>> = {
	'no-such-subject': m.participants_refused_no_such_subject,
	'no-such-attribute': m.participants_refused_no_such_attribute,
	withdrawn: m.participants_refused_withdrawn,
	'no-such-value': m.participants_refused_no_such_value,
	'no-consent-for-special-data': m.participants_refused_no_consent_for_special_data,
	'withdrawal-needed': m.participants_refused_withdrawal_needed,
	'no-such-day': m.participants_refused_no_such_day,
	'day-to-come': m.participants_refused_day_to_come,
	'day-too-far': m.participants_refused_day_too_far,
	'no-such-number': m.participants_refused_no_such_number,
	'number-taken': m.participants_refused_number_taken,
	'title-empty': m.participants_refused_title_empty,
	'title-too-long': m.participants_refused_title_too_long,
	'no-such-institution': m.participants_refused_no_such_institution,
	'institution-empty': m.participants_refused_institution_empty,
	'institution-too-long': m.participants_refused_title_too_long,
	'institution-taken': m.participants_refused_institution_taken,
	'statement-too-short': m.participants_refused_statement_too_short,
	'statement-too-long': m.participants_refused_statement_too_long,
	'agreement-not-stated': m.participants_refused_agreement_not_stated,
	'pseudonym-empty': m.participants_refused_pseudonym_empty,
	'pseudonym-too-long': m.participants_refused_pseudonym_too_long,
	'pseudonym-taken': m.participants_refused_pseudonym_taken,
	'pseudonym-twice': m.participants_refused_pseudonym_taken,
	'label-empty': m.participants_refused_label_empty,
	'label-too-long': m.participants_refused_label_too_long,
	'label-taken': m.participants_refused_label_taken,
	'value-empty': m.participants_refused_value_empty,
	'value-too-long': m.participants_refused_label_too_long,
	'value-twice': m.participants_refused_value_twice,
	'value-in-use': m.participants_refused_value_in_use,
	'no-values': m.participants_refused_no_values,
	'too-many-values': m.participants_refused_too_many_values,
	'only-people-have-special-data': m.participants_refused_only_people_have_special_data
};

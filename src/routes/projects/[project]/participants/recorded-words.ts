import { m } from '#lib/paraglide/messages.js';
import type { RecordedConsent } from '#lib/server/record-consent.ts';
import { refusalWords } from './refusal-words.ts';

/** What recording consent changed, and what follows from it. */
export function recordedWords({ changedIds, refused, quotesHeld, valuesDeleted }: RecordedConsent): string {
	const [first] = refused;
	return [
		m.participants_consent_recorded({ count: changedIds.length }),
		...(quotesHeld > 0 ? [m.participants_quotes_held({ count: quotesHeld })] : []),
		...(valuesDeleted > 0 ? [m.participants_special_values_deleted({ count: valuesDeleted })] : []),
		...(first === undefined
			? []
			: [m.participants_not_for({ count: refused.length, why: refusalWords[first.reason]() })])
	].join(' ');
}

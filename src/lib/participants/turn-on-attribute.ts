import type { SchemeAttribute } from './scheme-attribute.ts';

/** Shortest and longest statement of the consent, in UTF-16 units. */
export const shortestStatement = 10;
export const longestStatement = 2000;

export type TurnOnRefusal = 'statement-too-short' | 'statement-too-long' | 'agreement-not-stated';

export type TurnOnAttributeResult =
	| { readonly ok: true; readonly statement: string | undefined }
	| { readonly ok: false; readonly reason: TurnOnRefusal };

/**
 * Decides whether an attribute may be used. Ordinary ones may. For special categories, and for what may imply one, a lead
 * says what people agreed to and states that each of them agreed explicitly (article 9(2)(a) GDPR, article 22(2)(a) UAVG).
 */
export function turnOnAttribute(
	attribute: Pick<SchemeAttribute, 'isRestricted'>,
	stated: { readonly statement: string; readonly hasEachPersonAgreed: boolean }
): TurnOnAttributeResult {
	if (!attribute.isRestricted) return { ok: true, statement: undefined };
	const statement = stated.statement.trim();
	if (statement.length < shortestStatement) return { ok: false, reason: 'statement-too-short' };
	if (statement.length > longestStatement) return { ok: false, reason: 'statement-too-long' };
	return stated.hasEachPersonAgreed ? { ok: true, statement } : { ok: false, reason: 'agreement-not-stated' };
}

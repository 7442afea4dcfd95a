import type { Consent, ConsentStatus } from '#lib/participants/consent.ts';
import { isRecord, parseJson } from './stored-json.ts';

export type ToldCell = { readonly subjectId: string; readonly attributeId: string; readonly value: string | undefined };
export type ToldConsent = { readonly participantId: string; readonly consent: Consent };

/** What an event about people kept of one side, before or after; a side that tells of nothing has nothing in it. */
export type ToldOfPeople = { readonly cells: readonly ToldCell[]; readonly consents: readonly ToldConsent[] };

export function parsePeopleEvent(told: string | null): ToldOfPeople {
	const parsed = told === null ? undefined : parseJson(told);
	if (!isRecord(parsed)) return { cells: [], consents: [] };
	return {
		cells: listIn(parsed['cells']).flatMap((cell) => cellIn(cell) ?? []),
		consents: listIn(parsed['consents']).flatMap((consent) => consentIn(consent) ?? [])
	};
}

function listIn(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function cellIn(cell: unknown): ToldCell | undefined {
	if (!isRecord(cell)) return undefined;
	const { subjectId, attributeId, value } = cell;
	if (typeof subjectId !== 'string' || typeof attributeId !== 'string') return undefined;
	return { subjectId, attributeId, value: typeof value === 'string' ? value : undefined };
}

function consentIn(told: unknown): ToldConsent | undefined {
	if (!isRecord(told) || !isRecord(told['consent'])) return undefined;
	const { participantId, consent } = { participantId: told['participantId'], consent: told['consent'] };
	const status = statuses.find((one) => one === consent['status']);
	if (typeof participantId !== 'string' || status === undefined) return undefined;
	const givenOn = consent['givenOn'];
	return {
		participantId,
		consent: {
			takePart: consent['takePart'] === true,
			quote: consent['quote'] === true,
			reuse: consent['reuse'] === true,
			specialData: consent['specialData'] === true,
			givenOn: typeof givenOn === 'string' ? givenOn : undefined,
			status
		}
	};
}

const statuses: readonly ConsentStatus[] = ['unknown', 'active', 'partly-withdrawn', 'withdrawn'];

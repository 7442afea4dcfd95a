import type { KeySettings } from './key-settings.ts';

/** Keeps what somebody chose about keys with the account; false when it could not be kept. */
export async function saveKeySettings(settings: KeySettings): Promise<boolean> {
	const response = await fetch('/account/keys', {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ settings: JSON.stringify(settings) })
	}).catch(() => undefined);
	return response?.ok === true;
}

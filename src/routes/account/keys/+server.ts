import { readKeySettings } from '#lib/components/keys/key-settings.ts';
import { putAccountSetting } from '#lib/server/account-settings.ts';
import { askingAccount } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { readJsonBody } from '#lib/server/json-body.ts';
import type { RequestHandler } from './$types';

const longestSettings = 10_000;

/** Keeps which keys somebody has chosen for what, and whether keys of one character do anything. */
export const PUT: RequestHandler = async ({ request, locals }) => {
	const { account } = askingAccount(locals);
	const body = await readJsonBody(request);
	const settings = readKeySettings(body.text('settings', longestSettings));
	await putAccountSetting(database(), account.id, 'keys', JSON.stringify(settings));
	return new Response(null, { status: 204 });
};

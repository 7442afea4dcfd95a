import { readKeySettings } from '#lib/components/keys/key-settings.ts';
import { findAccountSetting } from '#lib/server/account-settings.ts';
import { askingAccount, askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import { findLiveCursor } from '#lib/server/live/told-events.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { member, project } = askingMember(locals);
	const { account } = askingAccount(locals);
	const [readAfter, keys] = await Promise.all([
		findLiveCursor(database(), member, Date.now()),
		findAccountSetting(database(), account.id, 'keys')
	]);
	return {
		project,
		member: { id: member.id, name: member.name, role: member.role },
		readAfter,
		keySettings: readKeySettings(keys ?? '')
	};
};

import { readKeySettings } from '#lib/components/keys/key-settings.ts';
import { findAccountSetting } from '#lib/server/account-settings.ts';
import { askingAccount, askingMember } from '#lib/server/asking.ts';
import { database } from '#lib/server/database/database.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { member, project } = askingMember(locals);
	const { account } = askingAccount(locals);
	return {
		project,
		member: { id: member.id, name: member.name, role: member.role },
		keySettings: readKeySettings((await findAccountSetting(database(), account.id, 'keys')) ?? '')
	};
};

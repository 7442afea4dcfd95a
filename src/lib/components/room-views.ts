import { m } from '#lib/paraglide/messages.js';
import { may } from '#lib/project/may.ts';
import type { Role } from '#lib/project/role.ts';
import type { RoomName } from './room-name.ts';

/** The views of a room, in the order of their tabs, as far as the member's role opens them. */
export function viewsOfRoom(room: RoomName, projectId: string, role: Role): { href: string; word: string }[] {
	const start = `/projects/${projectId}`;
	switch (room) {
		case 'home':
			return [
				{ href: start, word: m.shell_view_overview() },
				{ href: `${start}/participants`, word: m.shell_view_participants() },
				...(may(role, 'manage-project') ? [{ href: `${start}/settings`, word: m.shell_view_settings() }] : [])
			];
		case 'code':
			return [
				{ href: `${start}/transcripts`, word: m.shell_view_transcript() },
				{ href: `${start}/codebook`, word: m.shell_view_codebook() },
				{ href: `${start}/guide`, word: m.shell_view_guide() },
				{ href: `${start}/find`, word: m.shell_view_find() }
			];
		case 'joint':
			return [
				{ href: `${start}/joint-display`, word: m.shell_view_joint_display() },
				{ href: `${start}/crosstab`, word: m.shell_view_crosstab() },
				{ href: `${start}/findings`, word: m.shell_view_findings() }
			];
		case 'import':
		case 'agree':
		case 'quotes':
			return [];
	}
}

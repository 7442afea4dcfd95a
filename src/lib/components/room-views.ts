import { m } from '#lib/paraglide/messages.js';
import { may } from '#lib/project/may.ts';
import type { Role } from '#lib/project/role.ts';
import type { RoomName } from './room-name.ts';

/**
 * The views of a room, in the order of their tabs, as far as the member's role opens them. A view that has several addresses is
 * also current at `at`.
 */
export function viewsOfRoom(
	room: RoomName,
	projectId: string,
	role: Role,
	/** The transcript that is looked at, so that another view of it is one step away. */
	transcriptId?: string
): { href: string; word: string; at?: string }[] {
	const start = `/projects/${projectId}`;
	switch (room) {
		case 'home':
			return [
				{ href: start, word: m.shell_view_overview() },
				{ href: `${start}/participants`, word: m.shell_view_participants() },
				{ href: `${start}/guide`, word: m.shell_view_guide() },
				{ href: `${start}/history`, word: m.shell_view_history() },
				...(may(role, 'manage-project') ? [{ href: `${start}/settings`, word: m.shell_view_settings() }] : [])
			];
		case 'code':
			return [
				{
					href: `${start}/transcripts${transcriptId === undefined ? '' : `/${transcriptId}`}`,
					word: m.shell_view_transcript(),
					at: `${start}/transcripts`
				},
				{
					href:
						transcriptId === undefined ? `${start}/conversation` : `${start}/transcripts/${transcriptId}/conversation`,
					word: m.shell_view_conversation()
				},
				{ href: `${start}/codebook`, word: m.shell_view_codebook() },
				{ href: `${start}/find`, word: m.shell_view_find() },
				{ href: `${start}/memos`, word: m.shell_view_memos() },
				{ href: `${start}/maps`, word: m.shell_view_maps() }
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

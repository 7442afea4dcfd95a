import { m } from '#lib/paraglide/messages.js';
import { may, type Right } from '#lib/project/may.ts';
import type { Role } from '#lib/project/role.ts';
import type { PageData } from './$types';

export type NextStep = { readonly href: string; readonly words: string; readonly detail: string };

type Overview = Pick<PageData, 'transcripts' | 'next' | 'readByTwo' | 'counts'>;

/** What a member can go on with, by role, the most likely first; every line leads to the room where it is done. */
export function nextSteps(projectId: string, role: Role, overview: Overview): NextStep[] {
	const start = `/projects/${projectId}`;
	const { counts, transcripts } = overview;
	const transcriptCount = m.project_transcript_count({ count: transcripts.length });
	const steps: ({ right: Right } & NextStep)[] = [
		...codingStep(start, overview),
		{
			right: 'compare-coders',
			href: `${start}/agreement`,
			words: m.project_next_agreement(),
			detail: m.project_next_agreement_detail({ count: overview.readByTwo ?? 0 })
		},
		{
			right: 'write-readings',
			href: `${start}/joint-display`,
			words: m.project_next_readings(),
			detail:
				counts.themes === 0
					? m.project_next_no_themes()
					: m.project_next_readings_detail({ open: counts.themesWithoutReading, count: counts.themes })
		},
		{
			right: 'choose-quotes',
			href: `${start}/quotes`,
			words: m.project_next_quotes(),
			detail:
				counts.quotes === 0
					? m.project_next_no_quotes()
					: m.project_next_quotes_detail({ count: counts.quotes, open: counts.quotesToReview })
		},
		{
			right: 'import-transcripts',
			href: `${start}/import`,
			words: m.project_next_import(),
			detail:
				counts.draftsToCheck === 0 ? transcriptCount : m.project_next_drafts_detail({ count: counts.draftsToCheck })
		},
		{
			right: 'read-project',
			href: `${start}/codebook`,
			words: m.project_next_codebook(),
			detail: m.project_code_count({ count: counts.codes })
		}
	];
	return steps.filter(({ right }) => may(role, right));
}

function codingStep(start: string, { next, transcripts }: Overview): ({ right: Right } & NextStep)[] {
	if (transcripts.length === 0) return [];
	const href = `${start}/transcripts${next === undefined ? '' : `/${next.id}`}`;
	if (next === undefined) {
		const detail = m.project_transcript_count({ count: transcripts.length });
		return [{ right: 'code-in-own-layer', href, words: m.project_next_all_read(), detail }];
	}
	const focusGroup = `FG${next.focusGroupNumber}`;
	return [
		next.progress.kind === 'coding'
			? {
					right: 'code-in-own-layer',
					href,
					words: m.project_next_continue({ focusGroup }),
					detail: m.project_coding_count({ count: next.progress.codingCount })
				}
			: {
					right: 'code-in-own-layer',
					href,
					words: m.project_next_start({ focusGroup }),
					detail: m.project_turn_count({ count: next.turnCount })
				}
	];
}

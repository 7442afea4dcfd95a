import { m } from '#lib/paraglide/messages.js';
import type { ProjectNameRefusal } from '#lib/project/name-project.ts';

/** Why a project cannot have the title or question given, in words. */
export const projectNameRefusals = {
	'title-missing': m.project_title_missing,
	'title-too-long': m.project_title_too_long,
	'question-too-long': m.project_question_too_long
} as const satisfies Record<ProjectNameRefusal, () => string>;

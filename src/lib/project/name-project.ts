export type ProjectNameRefusal = 'title-missing' | 'title-too-long' | 'question-too-long';

export type NameProjectResult =
	| { readonly ok: true; readonly title: string; readonly question: string }
	| { readonly ok: false; readonly reason: ProjectNameRefusal };

export const longestTitle = 120;
export const longestQuestion = 500;

/** Title and question of a project as they are kept: without blanks around them. Only the title is needed. */
export function nameProject(title: string, question: string): NameProjectResult {
	const keptTitle = title.trim().replace(/\s+/g, ' ');
	const keptQuestion = question.trim();
	if (keptTitle === '') return { ok: false, reason: 'title-missing' };
	if (keptTitle.length > longestTitle) return { ok: false, reason: 'title-too-long' };
	if (keptQuestion.length > longestQuestion) return { ok: false, reason: 'question-too-long' };
	return { ok: true, title: keptTitle, question: keptQuestion };
}
